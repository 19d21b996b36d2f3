// swift-tools-version: 6.2
import PackageDescription

/// The example programs, one folder each in `Examples`, that need nothing but the core, which is
/// free of Foundation.
let plainExamples = [
    "benchmark", "compare-crosswalk", "explain-mapping", "objective-dossier", "read-document",
    "session-brief", "show-coverage", "trace-theme", "train-model",
]

/// The example programs that answer lines of JSON, without Foundation too.
let streamExamples = ["map-stream"]

/// The example programs that read or write an exchange format.
let formatExamples = [
    "build-explorer", "compare-reviews", "draft-review", "evaluate", "export-crosswalk",
    "merge-crosswalk", "save-crosswalk",
]

let examples = plainExamples + streamExamples + formatExamples

/// The files beside the source of an example program: input for it, and scripts.
let exampleFiles = [
    "benchmark": ["compare-with-peers.sh", "count-instructions.sh", "peers"],
    "map-stream": [
        "ministry-plan.jsonl", "ministry-plan.tsv", "sample.jsonl",
        "sustainable-development-goals.tsv",
    ],
    "merge-crosswalk": ["corrected.csv"],
]

/// Whether the fuzzer is built, which takes `--sanitize=fuzzer`: `Tests/Fuzzing/fuzz.sh` sets this.
let isFuzzing = Context.environment["GLOBALCOMPACT_FUZZING"] != nil

/// The files beside the sources of the fuzz targets.
let fuzzingFiles = ["Corpora", "Dictionaries", "fuzz.sh", "long.sh"]

/// The fuzz targets, as a suite that replays their corpora or as an executable that fuzzes.
///
/// They are one or the other, so that both have the same sources and an ordinary build has no trace
/// of the fuzzer.
let fuzzing: Target =
    isFuzzing
    ? .executableTarget(
        name: "fuzz", dependencies: ["GlobalCompactFormats", "GlobalCompactStream"],
        path: "Tests/Fuzzing", exclude: fuzzingFiles + ["FuzzCorpusTests.swift"])
    : .testTarget(
        name: "FuzzCorpusTests", dependencies: ["GlobalCompactFormats", "GlobalCompactStream"],
        path: "Tests/Fuzzing", exclude: fuzzingFiles + ["Fuzzer.swift"])

let package = Package(
    name: "GlobalCompact",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "GlobalCompact", targets: ["GlobalCompact"]),
        .library(name: "GlobalCompactFormats", targets: ["GlobalCompactFormats"]),
        .library(name: "GlobalCompactStream", targets: ["GlobalCompactStream"]),
    ],
    targets: [
        .target(
            name: "GlobalCompact",
            // Rounding and square roots are calls to libm, which only Foundation would link.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .target(name: "GlobalCompactStream", dependencies: ["GlobalCompact"]),
        .target(
            name: "GlobalCompactFormats", dependencies: ["GlobalCompact", "GlobalCompactStream"],
            exclude: ["Exchange/JSON/export.schema.json"]),
        .testTarget(
            name: "GlobalCompactTests", dependencies: ["GlobalCompact"],
            exclude: ["Fixtures", "Text/compose-table.py"]),
        .testTarget(name: "ExplorationTests", dependencies: ["GlobalCompact"]),
        .testTarget(
            name: "GlobalCompactFormatsTests", dependencies: ["GlobalCompactFormats"],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "GlobalCompactStreamTests", dependencies: ["GlobalCompactStream"]),
        .testTarget(
            name: "ExampleTests",
            dependencies: ["GlobalCompact"] + examples.map { .target(name: $0) },
            exclude: ["Snapshots"]),
        fuzzing,
        .executableTarget(
            name: "growth",
            dependencies: [
                "ExampleSupport", "GlobalCompact", "GlobalCompactFormats", "GlobalCompactStream",
            ],
            path: "Tests/Growth", exclude: ["count-growth.sh"]),
        .target(name: "ExampleSupport", dependencies: ["GlobalCompact"], path: "Examples/Support"),
    ]
        + examples.map { name in
            .executableTarget(
                name: name,
                dependencies: ["ExampleSupport", "GlobalCompact"]
                    + (formatExamples.contains(name) ? ["GlobalCompactFormats"] : [])
                    + (streamExamples.contains(name) ? ["GlobalCompactStream"] : []),
                path: "Examples/\(name)", exclude: exampleFiles[name] ?? [])
        },
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
    ]
}
