/// One thing that can be set, as its reader learns about it.
package struct Setting: Sendable {
  /// Its name, as on the command line after two hyphens; in the environment `SAMSPEL_` and the name in capitals.
  package let name: String
  /// What kind of value it takes.
  package let type: String
  /// The value if nobody sets it; empty for none.
  package let standard: String
  /// What may be set, beyond its kind.
  package let range: String
  /// What it does, in a sentence or two.
  package let meaning: String
  /// Whether its value is shown to nobody.
  package let isSecret: Bool

  package init(
    _ name: String, _ type: String, standard: String = "", range: String = "", isSecret: Bool = false,
    _ meaning: String
  ) {
    self.name = name
    self.type = type
    self.standard = standard
    self.range = range
    self.isSecret = isSecret
    self.meaning = meaning
  }

  /// Its name in the environment.
  package var environmentName: String {
    "SAMSPEL_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// What `samspel serve --help` says of it.
  package var help: String {
    let limits = [range.isEmpty ? nil : range, standard.isEmpty ? nil : "default \(standard)"].compactMap(\.self)
    let tail = limits.isEmpty ? "" : " (\(limits.joined(separator: "; ")))"
    return "  --\(name) <\(type)>\n      \(meaning)\(tail)"
  }
}
