/// Which modules each target may import: its floor in the house.
enum Floors {
  private static let system: Set<String> = ["Foundation", "Synchronization", "Dispatch", "Glibc"]

  static let imports: [String: Set<String>] = [
    "samspel": ["Commands"],
    "Commands": system.union(["ArgumentParser", "Exchange", "Balance", "Comparison", "Values"]),
    "Exchange": [],
    "Balance": [],
    "Comparison": [],
    "CoCreation": ["Values"],
    "Values": [],
  ]

  /// Files that hold sentences only and may be as long as there is to say.
  static let tablesOfSentences: [String] = []
}
