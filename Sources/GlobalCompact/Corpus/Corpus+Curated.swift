extension Corpus {
    /// What is curated of a theme: its tags, and the mappings of the passages that bear them.
    ///
    /// The same as in ``curated``, without reading what is said of other passages.
    func curated(of theme: Theme) -> Crosswalk {
        let tags = TextTable.picking([theme.rawValue], inColumn: 2, of: CuratedThemeTable.text)
        let places = Set(TextTable.rows(of: tags, columns: 5).map { $0[1] })
        let mappings = TextTable.picking(places, inColumn: 1, of: CuratedMappingTable.text)
        return curated(mappings: mappings, themes: tags)
    }
}
