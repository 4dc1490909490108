/// Which modules each target may import: its floor in the house.
enum Floors {
  private static let system: Set<String> = ["Foundation", "Synchronization", "Dispatch", "Glibc"]
  private static let server: Set<String> = [
    "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore", "NIOPosix", "ServiceLifecycle",
  ]

  static let imports: [String: Set<String>] = [
    "samspel": ["Commands"],
    "Commands": system.union(server).union([
      "ArgumentParser", "App", "CoCreation", "Demonstration", "Durability", "Exchange", "Balance", "Comparison",
      "Ledger", "LedgerPostgres", "LedgerSQLite", "Links", "Pages", "Localization", "Markup", "Stemming", "Values",
      "Web",
    ]),
    "App": system.union(server).union([
      "CoCreation", "Demonstration", "HummingbirdTLS", "Ledger", "LedgerPostgres", "LedgerSQLite", "Links", "NIOSSL",
      "Pages", "UnixSignals", "Values", "Web",
    ]),
    "Web": system.union(server).union([
      "Balance", "CoCreation", "Comparison", "CQREncode", "CSodium", "CZlib", "Exchange", "Ledger", "Links",
      "Localization", "Markup", "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "Pages", "Values",
    ]),
    "Demonstration": ["CoCreation", "Foundation", "Ledger", "Synchronization", "Values"],
    "Exchange": ["CoCreation", "CZip", "Foundation", "FoundationXML", "Values"],
    "CoCreation": ["Values"],
    "Pages": ["Balance", "CoCreation", "Comparison", "Links", "Localization", "Markup", "Values"],
    "Balance": ["Glibc", "Musl", "Darwin"],
    "Comparison": ["Glibc"],
    "Stemming": ["Foundation", "Synchronization", "Comparison", "CStemmer"],
    "Localization": ["Values"],
    "Links": ["Values"],
    "Markup": [],
    "Ledger": system.union(["Balance", "CSodium", "CoCreation", "Values"]),
    "LedgerPostgres": ["CPQ", "CoCreation", "Ledger", "Values", "Synchronization", "Dispatch", "Glibc"],
    "LedgerSQLite": system.union(["CoCreation", "GRDB", "GRDBSQLite", "Ledger", "Values"]),
    "Durability": system.union(["CoCreation", "Ledger", "LedgerPostgres", "LedgerSQLite", "Values"]),
    "Values": [],
  ]

  /// Files that may take markup unescaped, each because it is the program's own or was sanitised.
  static let trustedMarkup: [String] = ["Markup/HTML/HTML+Trusted.swift"]

  /// Files that hold sentences only and may be as long as there is to say.
  static let tablesOfSentences: [String] = ["Words.swift"]
}
