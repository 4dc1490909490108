/// Which modules each target may import: its floor in the house.
enum Floors {
  private static let system: Set<String> = ["Foundation", "Synchronization", "Dispatch", "Glibc"]

  static let imports: [String: Set<String>] = [
    "samspel": ["Commands"],
    "Commands": system.union([
      "ArgumentParser", "Exchange", "Balance", "Comparison", "Ledger", "LedgerSQLite", "Pages", "Localization",
      "Markup",
      "Stemming", "Values",
    ]),
    "Exchange": [],
    "CoCreation": ["Values"],
    "Pages": ["Balance", "CoCreation", "Comparison", "Links", "Localization", "Markup", "Values"],
    "Balance": ["Glibc", "Musl", "Darwin"],
    "Comparison": ["Glibc"],
    "Stemming": ["Foundation", "Synchronization", "Comparison", "CStemmer"],
    "Localization": ["Values"],
    "Links": ["Values"],
    "Markup": [],
    "Ledger": system.union(["CSodium", "Values"]),
    "LedgerPostgres": ["CPQ", "Ledger", "Values", "Synchronization", "Dispatch", "Glibc"],
    "LedgerSQLite": system.union(["GRDB", "GRDBSQLite", "Ledger", "Values"]),
    "Values": [],
  ]

  /// Files that may take markup unescaped, each because it is the program's own or was sanitised.
  static let trustedMarkup: [String] = ["Markup/HTML/HTML+Trusted.swift"]

  /// Files that hold sentences only and may be as long as there is to say.
  static let tablesOfSentences: [String] = ["Words.swift"]
}
