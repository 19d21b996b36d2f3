extension Finding {
    /// The confidence as it is printed, in hundredths.
    package var hundredths: Int { Int((confidence * 100).rounded()) }
}

extension [Finding] {
    /// The findings in the order in which they are printed: by confidence as printed, then by
    /// objective or, in another vocabulary, by its order.
    ///
    /// As printed, confidences can be equal that were not.
    package func inPrintedOrder() -> [Finding] {
        enumerated().sorted { one, other in
            func key(_ entry: (offset: Int, element: Finding)) -> (Int, Int) {
                (-entry.element.hundredths, Int(entry.element.target) ?? entry.offset)
            }
            return key(one) < key(other)
        }.map(\.element)
    }
}
