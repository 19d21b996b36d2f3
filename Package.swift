// swift-tools-version: 6.2
import PackageDescription

/// What an example program needs that reads or writes any exchange format.
let formats: [Target.Dependency] = ["ExampleFormatSupport", "GlobalCompactFormats"]

/// The example programs, one folder each in `Examples`, with what they need besides the core and what
/// all of them share.
let examples: KeyValuePairs<String, [Target.Dependency]> = [
    "benchmark": [],
    "build-explorer": formats,
    "compare-crosswalk": [],
    "compare-reviews": formats,
    "draft-review": formats,
    "evaluate": ["GlobalCompactFormats"],
    "explain-mapping": [],
    "export-crosswalk": formats,
    "map-stream": ["GlobalCompactStream"],
    "merge-crosswalk": formats,
    "objective-dossier": [],
    "read-document": [],
    "save-crosswalk": ["GlobalCompactFormats"],
    "session-brief": [],
    "show-coverage": formats,
    "trace-theme": [],
    "train-model": ["ModelTraining"],
]

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
        .testTarget(name: "DocumentationTests", dependencies: ["GlobalCompact"]),
        .testTarget(
            name: "GlobalCompactFormatsTests", dependencies: ["GlobalCompactFormats"],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "GlobalCompactStreamTests", dependencies: ["GlobalCompactStream"]),
        .testTarget(
            name: "ExampleTests",
            dependencies: ["GlobalCompact"] + examples.map { .target(name: $0.key) },
            exclude: ["Snapshots"]),
        fuzzing,
        .executableTarget(
            name: "growth",
            dependencies: [
                "ExampleSupport", "GlobalCompact", "GlobalCompactFormats", "GlobalCompactStream",
            ],
            path: "Tests/Growth", exclude: ["count-growth.sh"]),
        .target(
            name: "ExampleSupport", dependencies: ["GlobalCompact"],
            path: "Examples/Support/Programs"),
        .target(
            name: "ExampleFormatSupport",
            dependencies: ["ExampleSupport", "GlobalCompact", "GlobalCompactFormats"],
            path: "Examples/Support/Formats"),
        .target(
            name: "ModelTraining", dependencies: ["GlobalCompact"],
            path: "Examples/Support/Training"),
    ]
        + examples.map { name, needs in
            .executableTarget(
                name: name, dependencies: ["ExampleSupport", "GlobalCompact"] + needs,
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
