import Foundation
import GlobalCompact
import GlobalCompactFormats
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Graphs")
struct GraphFormatTests {
    private static let graphML = GraphMLFormat().text(of: .bundled)
    private static let dot = DOTFormat().text(of: .bundled)

    @Test("have a node for every document, theme, objective and session")
    func haveNodes() {
        #expect(Self.graphML.count(of: "<node ") == 61)
        #expect(Self.dot.count(of: "[label=") == 61)
        let hostile = GraphMLFormat().text(of: .hostile)
        #expect(hostile.count(of: "<node ") == 55)
    }

    @Test("count the passages of a document on a theme, by level")
    func countPassages() {
        let tags = Export.bundled.crosswalk.tags(of: .remittances, in: .review2024)
            .filter(\.level.isPositive)
        let central = tags.filter { $0.level == .central }.count
        #expect(
            Self.graphML.contains(
                """
                source="document-3" target="theme-remittances">
                      <data key="e-kind">deals-with</data>
                      <data key="e-weight">\(tags.count)</data>
                      <data key="e-passages">\(tags.count)</data>
                      <data key="e-central">\(central)</data>
                      <data key="e-arguable">\(tags.count - central)</data>
                      <data key="e-mentioned">0</data>
                """))
        #expect(!Self.graphML.contains(#"source="document-1" target="theme-remittances""#))
        let edge = ##""document-2" -> "theme-remittances" [penwidth=1, color="#D55E00b0"]"##
        #expect(Self.dot.contains(edge))
    }

    @Test("tell the chief objective of a theme from the others")
    func tellChief() {
        #expect(Self.dot.contains(#""theme-children" -> "objective-7" [style=solid]"#))
        #expect(Self.dot.contains(#""theme-children" -> "objective-15" [style=dashed]"#))
        #expect(Self.dot.contains(#""objective-20" -> "session-3" [style=solid]"#))
        #expect(!Self.dot.contains(#""document-2" -> "objective"#))
    }

    @Test("show in grey what no passage asserts, and count the others")
    func showGaps() {
        let grey = ##"fontcolor="#767676"]"##
        let count = Self.dot.count(of: grey)
        #expect(count == 2)
        #expect(Self.dot.contains(#""objective-14" [label="14 Consular protection", fillcolor="#))
        #expect(Self.dot.contains(#""objective-20" [label="20 Remittances (5)"]"#))
        // The engine mentions the community of this text, and asserts nothing of it.
        let export = Export(reading: "1. Community-based accommodation.")
        #expect(!export.crosswalk.mappings.filter { $0.level == .mentioned }.isEmpty)
        #expect(DOTFormat().text(of: export).count(of: grey) == 54)
        // Of this one it mentions the theme of data.
        let study = Export(reading: "1. Dans cette étude, les cigognes volent.")
        #expect(study.crosswalk.tags(of: .data).map(\.level) == [.mentioned])
        #expect(!DOTFormat().text(of: study).contains(#""document-1" -> "theme"#))
    }

    @Test("speak French") func speakFrench() {
        let dot = DOTFormat(language: .french).text(of: .bundled)
        #expect(dot.contains("20 Envois de fonds (5)"))
        #expect(dot.contains("Séance 3"))
        #expect(dot.contains("objectifs du Pacte mondial – séances de l’examen"))
        #expect(GraphMLFormat(language: .french).text(of: .bundled).contains(">Séance 3<"))
    }

    @Test("are well-formed, whatever a document says")
    func areWellFormed() {
        for export in [Export.bundled, .hostile] {
            let graphML = GraphMLFormat().text(of: export)
            #expect(XMLParser(data: Data(graphML.utf8)).parse())
            #expect(graphML.hasSuffix("\n</graphml>\n"))
            for line in DOTFormat().text(of: export).split(separator: "\n") {
                let quotes = line.replacing(/\\./, with: "").filter { $0 == "\"" }.count
                #expect(quotes.isMultiple(of: 2), "\(line)")
            }
        }
    }
}
