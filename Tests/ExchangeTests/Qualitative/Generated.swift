import CoCreation
import Exchange
import Values

/// Invented projects for the round trips, the same for the same seed.
struct Generated {
  private var chance: Seeded

  init(_ seed: UInt64) { chance = Seeded(seed) }

  private static let pieces = [
    "a", "Zebra", "å", "e\u{301}", "👩🏽‍🦽", "\"", "'", "<b>", "&amp;", "&", "]]>", "\\", "Example: ", "Not when: ", "\n",
    "\n  ", "\r\n", "\t", ",", ";", "=1+1", "-", "@x", "'=", "  ", " ", "ﷺ", "中文", "\u{202E}", "\u{FFFD}", "1",
    "\u{A0}x",
  ]

  /// A text of some pieces; `nil` if it came out empty.
  mutating func text(_ most: Int = 8) -> Text? {
    let words = (0..<Int.random(in: 0...most, using: &chance)).map { _ in
      Self.pieces.randomElement(using: &chance) ?? ""
    }.joined()
    return try? Text(words)
  }

  mutating func name() -> Text {
    let number = UInt16.random(in: 0...UInt16.max, using: &chance)
    guard let name = try? Text("\(text(3)?.value ?? "n") \(number)") else { preconditionFailure("a name") }
    return name
  }

  mutating func id<Subject>(_: Subject.Type = Subject.self) -> ID<Subject> {
    ID(high: chance.next(), low: chance.next())
  }

  mutating func codes() -> [CodeEntry] {
    var codes: [CodeEntry] = []
    for _ in 0..<Int.random(in: 1...9, using: &chance) {
      let above = Bool.random(using: &chance) ? codes.randomElement(using: &chance) : nil
      let group = above?.content.group ?? CodeGroup.allCases.randomElement(using: &chance) ?? .other
      let examples = (0..<Int.random(in: 0...3, using: &chance)).compactMap { _ in text() }
      codes.append(
        CodeEntry(
          id: id(),
          content: CodeContent(
            name: name(), group: group, parent: above?.id, isCodable: codes.isEmpty || Bool.random(using: &chance),
            definition: text(), examples: examples, notWhen: text())))
    }
    return codes
  }

  private mutating func source() -> ProfileSourceAdded {
    let words = (text(30)?.value ?? "") + "the end"
    guard let text = try? SourceText("\n " + words + "\n") else { preconditionFailure("a text that ends") }
    var marks: [PassageMark] = []
    var seen: Set<[Int]> = []
    for _ in 0..<Int.random(in: 0...5, using: &chance) {
      let start = Int.random(in: 0..<text.count, using: &chance)
      let end = Int.random(in: start + 1...text.count, using: &chance)
      guard seen.insert([start, end]).inserted else { continue }
      marks.append(
        PassageMark(
          passage: id(), field: ProfileField.allCases.randomElement(using: &chance), start: start, end: end))
    }
    return ProfileSourceAdded(
      source: id(), title: name(), text: text,
      links: [self.text(0), try? Text("https://example.org/?a=1&b=2")].compactMap(\.self),
      passages: marks)
  }

  mutating func project() -> CodingProject {
    let codes = codes()
    let profiles = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
      ExchangedProfile(
        id: id(), name: name(), sources: (0..<Int.random(in: 1...2, using: &chance)).map { _ in source() })
    }
    var project = CodingProject(title: name().value, codes: codes, profiles: profiles, coders: [])
    let codable = codes.filter(\.content.isCodable).map(\.id)
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      var codings: [PassageCodes] = []
      for place in project.places where Bool.random(using: &chance) {
        let found = codable.filter { _ in UInt8.random(in: 0..<3, using: &chance) == 0 }
        codings.append(PassageCodes(passage: place.passage, codes: found.sorted(), note: text()))
      }
      if !codings.isEmpty { project.coders.append(ExchangedCoder(id: id(), name: name(), codings: codings)) }
    }
    return project
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Codes without regard to their order, and with every scalar told apart.
func fingerprint(_ codes: [CodeEntry]) -> Set<String> {
  Set(
    codes.map { code in
      let content = code.content
      let texts =
        [content.name, content.definition, content.notWhen].map { $0?.value ?? "–" }
        + content.examples.map(\.value)
      let scalars = texts.map { $0.unicodeScalars.map { String($0.value) }.joined(separator: " ") }
      return
        "\(code.id) \(content.group) \(content.parent.map(\.description) ?? "-") \(content.isCodable) \(scalars)"
    })
}
