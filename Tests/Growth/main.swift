import ExampleSupport
import GlobalCompact

/// Does the work that is measured; callgrind writes down its counts after it.
@inline(never)
func measured(_ work: () throws -> Int) -> Int {
    measuringStarts()
    return (try? work()) ?? -1
}

/// Marks where counting starts, which callgrind knows by the name of a function.
@inline(never)
@_optimize(none)
func measuringStarts() {}

Example.run(
    "families | stages | STAGE,… BYTES,… [FAMILY…]",
    about:
        "Does something with texts that are made to hurt, for others to count what it takes, as in "
        + "\"growth read,map 64000,128000 dots stars\". Prints stage, family, bytes and what was "
        + "found, with tabs between them. \"all\" stages are all, and so are no families.",
    options: [
        .flag(
            "memory",
            "Prints also how many records the text may give, and by how many bytes the peak of "
                + "memory rose.")
    ]
) { example in
    switch example.arguments.first {
    case "families":
        for family in Family.all { example.print("\(family.name)\t\(family.reason)") }
        return
    case "stages":
        for stage in Stage.all { example.print(stage.name + (stage.takesText ? "\ttext" : "")) }
        return
    default: break
    }
    guard example.arguments.count >= 2 else {
        throw ExampleError.usage("a stage and a size are needed")
    }
    let stages = try chosen(
        example.arguments[0].split(separator: ",").map(String.init), Stage.all, \.name)
    let sizes = example.arguments[1].split(separator: ",").compactMap { Int($0) }
    let families = try chosen(Array(example.arguments.dropFirst(2)), Family.all, \.name)
    let short = Subject(Array("1. Migrants send remittances. Objective 20 says so.\n".utf8))
    // What is made ready on first use is not measured.
    for stage in stages { _ = try? stage.prepare(short)() }
    for family in families {
        for size in sizes {
            let base = try example.memory("VmRSS")
            let subject = Subject(family.text(of: size))
            for stage in stages {
                let work = stage.prepare(subject)
                var line = "\(stage.name)\t\(family.name)\t\(subject.text.count)\t\(measured(work))"
                if example.flags["memory"] != nil {
                    let rise = max(0, try example.memory("VmHWM") - base)
                    line += "\t\(subject.recordCount)\t\(rise)"
                }
                example.print(line)
                try example.flush()
            }
        }
    }
}

/// What is called by some names, or all of it where none are given.
private func chosen<Named>(_ names: [String], _ all: [Named], _ name: (Named) -> String) throws
    -> [Named]
{
    if names.isEmpty || names == ["all"] { return all }
    return try names.map { wanted in
        guard let found = all.first(where: { name($0) == wanted }) else {
            throw ExampleError.usage("nothing is called \(wanted)")
        }
        return found
    }
}

extension Example {
    /// A figure of the process's memory in bytes: `VmRSS` is what it has, `VmHWM` the most it had.
    fileprivate mutating func memory(_ figure: String) throws -> Int {
        let status = String(decoding: try bytes(of: "/proc/self/status"), as: UTF8.self)
        let line = status.split(separator: "\n").first { $0.hasPrefix(figure + ":") }
        let fields = line?.split { $0 == " " || $0 == "\t" } ?? []
        guard fields.count > 1, let kilobytes = Int(fields[1]) else { return 0 }
        return kilobytes * 1_024
    }
}
