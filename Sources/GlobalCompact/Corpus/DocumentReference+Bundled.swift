/// How the bundled documents are cited.
///
/// Their dates are those that place them in a trail, which are not always the ``Document/date`` of
/// the text.
extension DocumentReference {
    /// The Chair’s summary of the Lima meeting; its date stands at the end of the summary.
    public static let lima2013 = DocumentReference(
        symbol: nil, shortTitle: "Lima summary", shortTitleFrench: "Résumé de Lima",
        mainPart: .annex, date: CalendarDate(year: 2013, month: 5, day: 23),
        digest: "9347c719ec83479f479136cfa51af65e57383a051f1065323ecf3bbe28e3cb96")

    /// The Declaration of the High-level Dialogue, A/RES/68/4, by the day of its adoption.
    public static let declaration2013 = DocumentReference(
        symbol: DocumentSymbol("A/RES/68/4"),
        shortTitle: "Declaration of the High-level Dialogue",
        shortTitleFrench: "Déclaration du Dialogue de haut niveau",
        date: CalendarDate(year: 2013, month: 10, day: 3),
        digest: "d338b756a7ed3134cbc9a2491cf0851e6caee8b65fd1183457ee87bc541df3e8")

    /// The report of the UNECE regional review, by the day of the review in its masthead.
    public static let review2024 = DocumentReference(
        symbol: nil, shortTitle: "UNECE regional review",
        shortTitleFrench: "Examen régional de la CEE",
        date: CalendarDate(year: 2024, month: 3, day: 11),
        digest: "cc55683c9887d85ba4d10ff3a40756877bc63934306d3dfe8a538b5e72a3bebd")
}
