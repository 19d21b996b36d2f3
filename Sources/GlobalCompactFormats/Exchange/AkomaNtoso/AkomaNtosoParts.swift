import GlobalCompact

/// A part of a document with what stands in it, in the order of the source.
struct AkomaNtosoPart {
    /// A numbered paragraph or an unnumbered block.
    enum Unit {
        case paragraph(Paragraph)
        case block(Block)

        var part: Part {
            switch self {
            case .paragraph(let paragraph): paragraph.part
            case .block(let block): block.part
            }
        }

        var sectionPath: [String] {
            switch self {
            case .paragraph(let paragraph): paragraph.sectionPath
            case .block(let block): block.sectionPath
            }
        }
    }

    var part: Part
    var units: [Unit]

    /// The parts of a document, the body first, even if nothing stands in it.
    static func parts(of document: Document) -> [AkomaNtosoPart] {
        var parts = [AkomaNtosoPart(part: .body, units: [])]
        var indices: [Part: Int] = [.body: 0]
        var blocks = document.unnumbered[...]
        func add(_ unit: Unit) {
            if let index = indices[unit.part] {
                parts[index].units.append(unit)
            } else {
                indices[unit.part] = parts.count
                parts.append(AkomaNtosoPart(part: unit.part, units: [unit]))
            }
        }
        for paragraph in document.paragraphs {
            while let block = blocks.first, block.lines.lowerBound < paragraph.lines.lowerBound {
                add(.block(block))
                blocks.removeFirst()
            }
            add(.paragraph(paragraph))
        }
        for block in blocks { add(.block(block)) }
        return parts
    }
}
