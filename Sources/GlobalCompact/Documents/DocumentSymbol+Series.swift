extension DocumentSymbol {
    /// An organ of the United Nations, or a body or programme with a series of its own.
    ///
    /// Source: Dag Hammarskjöld Library, research guide "UN Document Symbols",
    /// <https://research.un.org/en/docs/symbols>.
    public struct Series: RawRepresentable, Sendable, Hashable, Codable {
        /// The first component of a symbol: `A`, `ECE`.
        public let rawValue: String

        /// The series with a code, in any case; `nil` if this library does not know it.
        public init?(rawValue: String) {
            let code = rawValue.utf8.count <= 8 ? rawValue.uppercased() : ""
            guard Self.names[code] != nil else { return nil }
            self.rawValue = code
        }

        /// The series with a code of two to eight capitals, known or not: bodies come and go.
        init?(masthead code: String) {
            guard (2...8).contains(code.utf8.count), code.utf8.allSatisfy(\.isASCIICapital) else {
                return nil
            }
            rawValue = code
        }

        /// Whether the library knows the series.
        var isKnown: Bool { Self.names[rawValue] != nil }

        private init(known code: String) { rawValue = code }

        /// The name of the organ, body or programme, in English.
        public var name: String { Self.names[rawValue] ?? rawValue }

        /// `A`, the General Assembly.
        public static let generalAssembly = Series(known: "A")
        /// `S`, the Security Council.
        public static let securityCouncil = Series(known: "S")
        /// `E`, the Economic and Social Council.
        public static let economicAndSocialCouncil = Series(known: "E")
        /// `T`, the Trusteeship Council.
        public static let trusteeshipCouncil = Series(known: "T")
        /// `ST`, the Secretariat.
        public static let secretariat = Series(known: "ST")
        /// `ECE`, the Economic Commission for Europe.
        public static let economicCommissionForEurope = Series(known: "ECE")
        /// `CMW`, the Committee on Migrant Workers.
        public static let committeeOnMigrantWorkers = Series(known: "CMW")

        /// All series that this library knows, by code.
        public static let all: [Series] = names.keys.sorted().map(Series.init(known:))

        /// Whether symbols of the series follow the strict forms of a principal organ.
        var isPrincipalOrgan: Bool { rawValue.utf8.count == 1 }

        private static let names: [String: String] = {
            var names: [String: String] = [:]
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
                guard fields.count == 2 else { continue }
                names[String(decoding: fields[0], as: UTF8.self)] =
                    String(decoding: fields[1], as: UTF8.self)
            }
            return names
        }()

        private static let table = """
            A General Assembly
            CAC Conference of the States Parties to the United Nations Convention against Corruption
            CAT Committee against Torture
            CBD Convention on Biological Diversity
            CCPR Human Rights Committee
            CD Conference on Disarmament
            CEB United Nations System Chief Executives Board for Coordination
            CED Committee on Enforced Disappearances
            CEDAW Committee on the Elimination of Discrimination against Women
            CERD Committee on the Elimination of Racial Discrimination
            CMW Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
            CRC Committee on the Rights of the Child
            CRPD Committee on the Rights of Persons with Disabilities
            CTOC Conference of the Parties to the United Nations Convention against Transnational Organized Crime
            DP United Nations Development Programme
            E Economic and Social Council
            ECA Economic Commission for Africa
            ECE Economic Commission for Europe
            ESCAP Economic and Social Commission for Asia and the Pacific
            ESCWA Economic and Social Commission for Western Asia
            FCCC United Nations Framework Convention on Climate Change
            HCR Office of the United Nations High Commissioner for Refugees
            HRC Human Rights Council
            HRI International Human Rights Instruments
            HSP United Nations Human Settlements Programme
            ICCD United Nations Convention to Combat Desertification
            ISBA International Seabed Authority
            JIU Joint Inspection Unit
            LC Economic Commission for Latin America and the Caribbean
            NPT Treaty on the Non-Proliferation of Nuclear Weapons
            PBC Peacebuilding Commission
            S Security Council
            SPLOS Meeting of States Parties to the United Nations Convention on the Law of the Sea
            ST Secretariat
            T Trusteeship Council
            TD United Nations Conference on Trade and Development
            UNCTAD United Nations Conference on Trade and Development
            UNEP United Nations Environment Programme
            UNW United Nations Entity for Gender Equality and the Empowerment of Women
            """
    }
}
