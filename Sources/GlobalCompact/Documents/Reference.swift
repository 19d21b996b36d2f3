/// A place in a text that cites a document, a part of one, or an objective of the Compact.
public struct Reference: Sendable, Hashable, Codable {
    /// The byte range of the citation in the UTF-8 of the text.
    ///
    /// Where the words name one thing, the word and the number: `objective 20`, `résolution 70/1`.
    /// Where they list several, the item: `5` or `1–3`. Objectives in the midst of `1–3` have the
    /// range of the whole item, those at its ends that of their own digits.
    public var range: Range<Int>

    /// The byte range of the whole phrase that the citation is part of, such as
    /// `objectifs 2, 5, 6, 12 et 18 du Pacte mondial`; of a symbol, the symbol.
    public var phrase: Range<Int>

    /// What is cited.
    public var kind: Kind

    /// What a reference cites.
    ///
    /// A list may cite a million objectives: what takes more room than a number is stored apart.
    public enum Kind: Sendable, Hashable, Codable {
        /// A document, by its symbol.
        indirect case symbol(DocumentSymbol)
        /// A resolution, by its number.
        indirect case resolution(Act)
        /// A decision, by its number.
        indirect case decision(Act)
        /// One or several paragraphs, by number.
        indirect case paragraphs(Paragraphs)
        /// An objective of the Global Compact for Migration, 1…23.
        case objective(Int)
    }

    /// A resolution or decision that is cited by number.
    public struct Act: Sendable, Hashable, Codable {
        /// The number in the form in which the organs cite it: `70/1`, `1325 (2000)`, `217 A (III)`.
        public var number: String

        /// The symbol, where the text names the organ or the form of the number tells it.
        ///
        /// A number such as `70/1` is taken for the General Assembly's and `1325 (2000)` for the
        /// Security Council's unless the text says otherwise. `2013/5`, which several bodies use,
        /// has a symbol only where the text names the Economic and Social Council. A resolution of
        /// the Security Council that is cited without its year has none in its symbol either.
        public var symbol: DocumentSymbol?

        /// Whether the text names the organ.
        public var statesOrgan: Bool
    }

    /// One paragraph, a stretch of paragraphs, or lettered items of a paragraph.
    public struct Paragraphs: Sendable, Hashable, Codable {
        /// The numbers from the first to the last.
        public var numbers: ClosedRange<Int>

        /// The item of a single paragraph, from the outermost in: `a` and `ii` of `8 (a) (ii)`.
        public var items: [String]

        /// The last item of a stretch: `c` of `8 (a) to (c)`.
        public var lastItem: String?

        /// The byte range of the words that name the document, or `nil` if none stand there.
        ///
        /// `Declaration` of "paragraph 27 of the Declaration", `A/RES/68/4` of "A/RES/68/4, para.
        /// 27".
        public var document: Range<Int>?

        /// Each number of the stretch, or `nil` if there are more than a hundred.
        public var expanded: [Int]? {
            let (span, overflow) = numbers.upperBound
                .subtractingReportingOverflow(numbers.lowerBound)
            return overflow || span >= 100 ? nil : Array(numbers)
        }
    }
}
