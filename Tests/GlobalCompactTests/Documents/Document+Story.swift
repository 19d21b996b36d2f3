import GlobalCompact

extension Document {
    /// What can be cited, a line each: the place, the headings above it, and the text.
    var story: [String] {
        passages.map { passage in
            let path = passage.sectionPath.map { "\($0): " }.joined()
            return "\(passage.locator) \(path)\(passage.text)"
        }
    }
}
