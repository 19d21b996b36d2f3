public import GlobalCompact

extension Example {
    /// What the engine finds in a document, cited by the title given with `--title`.
    public func mapped(_ document: Document) throws -> Crosswalk {
        let reference = DocumentReference(document, title: flags["title"])
        let label = label("passages mapped:", "passages rapprochés :")
        var progress = Progress(label, of: document.passages.count)
        return MappingEngine().crosswalk(of: document, as: reference) { progress.show($0) }
    }
}
