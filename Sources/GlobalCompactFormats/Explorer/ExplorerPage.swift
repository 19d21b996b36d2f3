import Foundation
import GlobalCompact

/// The pieces of the explorer's page, from top to bottom.
///
/// The page is a whole document by itself: anchors bear the very names that the script uses for its
/// views, so that an address leads to the same content with JavaScript and without.
struct ExplorerPage {
    let explorer: Explorer
    let language: Language
    let documents: [ExplorerDocument]
    let columns: [ExplorerColumn]

    init(_ explorer: Explorer, language: Language) {
        self.explorer = explorer
        self.language = language == .french ? .french : .english
        documents = explorer.documents
        columns = explorer.columns
    }

    // MARK: Head and foot

    /// The head of the page and its first words.
    var opening: HTML {
        let style = ExplorerStyle.text(columns: columns.count)
        let words = Bilingual.joined(
            [
                ExplorerWords.documents(documents.count),
                ExplorerWords.passages(explorer.passageCount),
            ], by: ", ")
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)" data-ui="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy(style))">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(ExplorerWords.title[language])</title>
            <style>\(trusted: style)</style>
            <script>\(trusted: ExplorerScript.text)</script>
            </head>
            <body>
            <a class="skip" href="#reading" data-stay>\(ExplorerWords.skip)</a>
            <header>
            <div>
            <p class="kicker">\(ExplorerWords.kicker) (A/RES/73/195)</p>
            <h1>\(ExplorerWords.title)</h1>
            <p>\(words). \(ExplorerWords.method(explorer.origins))</p>
            </div>
            <p class="languages js"><button type="button" lang="en" data-language="en">English</button>
            <button type="button" lang="fr" data-language="fr">Français</button></p>
            </header>
            <main>

            """
    }

    /// What the browser may do: run the page's own style and script, and nothing else.
    private static func policy(_ style: String) -> String {
        "default-src 'none'; style-src '\(digest(style))'; "
            + "script-src '\(digest(ExplorerScript.text))'; base-uri 'none'; form-action 'none'"
    }

    /// The digest of a text as a content security policy names it.
    private static func digest(_ text: String) -> String {
        "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
    }

    /// What stands between subjects and documents: how many passages are shown.
    var count: HTML {
        """
        <p id="count" role="status"></p>
        <p class="js"><button type="button" id="near" hidden></button></p>

        """
    }

    /// The foot of the page.
    var ending: HTML {
        let versions = LibraryVersions.current
        let licenses = explorer.licenses.map { license -> HTML in
            // What is no address, or none in ASCII, is shown and leads nowhere.
            let isAddress = license.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 }
            guard license.hasPrefix("https://"), isAddress else {
                return "<li>\(license)</li>\n"
            }
            return "<li><a href=\"\(license)\">\(license)</a></li>\n"
        }
        return """
            </div>
            </main>
            <footer>
            <p>GlobalCompact \(versions.library) · \(ExplorerWords.versions(versions))</p>
            <ul>
            <li><a href="https://docs.un.org/en/A/RES/73/195">A/RES/73/195</a></li>
            \(licenses)</ul>
            </footer>
            </body>
            </html>

            """
    }

    // MARK: What several pieces share

    /// Attributes that carry the name of a thing in both languages for those who cannot see it.
    func named(_ name: Bilingual) -> HTML {
        """
        aria-label="\(name[language])" data-en="\(name.english)" data-fr="\(name.french)"
        """
    }

    /// Text of a picture in both languages.
    func spans(_ text: Bilingual) -> HTML {
        guard text.english != text.french else { return "\(text.english)" }
        return """
            <tspan class="en">\(text.english)</tspan><tspan class="fr">\(text.french)</tspan>
            """
    }

    /// A link to a view.
    func link(_ address: String, _ label: HTML) -> HTML {
        "<a href=\"#\(address)\">\(label)</a>"
    }
}
