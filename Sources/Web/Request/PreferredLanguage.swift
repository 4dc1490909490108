package import Values

/// The language that a browser asks for (RFC 9110, section 12.5.4).
package enum PreferredLanguage {
  /// The languages there are sentences for; the first one answers whoever asks for none of them.
  package static let offered: [Language] = [.swedish, .english]

  /// Picks the offered language that is wanted most.
  ///
  /// - Parameter header: What `Accept-Language` says; absent if the browser says nothing.
  package static func of(_ header: String?) -> Language {
    var best: (language: Language, quality: Int)?
    for part in (header ?? "").utf8.split(separator: UInt8(ascii: ",")).prefix(32) {
      let fields = part.split(separator: UInt8(ascii: ";")).map { String(Substring($0)).lowercased() }
      let tag = (fields.first ?? "").filter { $0 != " " }
      let primary = tag.prefix { $0 != "-" }
      guard let language = primary == "*" ? offered[0] : offered.first(where: { $0.tag == primary }) else { continue }
      let quality =
        fields.dropFirst().lazy.map { $0.filter { $0 != " " } }.first { $0.hasPrefix("q=") }
        .map { thousandths($0.dropFirst(2)) } ?? 1000
      if quality > best?.quality ?? 0 { best = (language, quality) }
    }
    return best?.language ?? offered[0]
  }

  /// A weight between 0 and 1 in thousandths; 0 if it is no weight.
  private static func thousandths(_ text: Substring) -> Int {
    guard let weight = Double(text), (0...1).contains(weight) else { return 0 }
    return Int(weight * 1000)
  }
}
