// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Ledger
import Values
import Web

/// Two published profiles of two passages each, with the same ids in every house.
enum TestProfiles {
  static func all() throws -> [ProfileDraft] {
    var ids = IDSequence(at: Instant(microseconds: 0), chance: SeededRandom(7))
    return try ["Norrby", "Öster"].map { name in
      let source = try ProfileSourceAdded.ofSentences(
        [
          (.behaviours, "\(name) listens before anything is proposed."),
          (.outcomes, "In \(name) persons have more say."),
        ],
        title: Text(name), links: [Text("https://example.org/\(name.count)")], ids: &ids)
      return ProfileDraft(name: try Text(name), origin: .published(key: name), sources: [source])
    }
  }
}

/// A comparison in a house: a code book with a version, an open round and a closed one of two coders.
struct CodingHouse: Sendable {
  let house: TestHouse
  let coder: ID<Human>
  let other: ID<Human>
  let study: ID<Study>
  let book: ID<CodeBook>
  let codes: [ID<Code>]
  let profile: ID<Profile>
  let passages: [ID<Passage>]
  let open: ID<CodingRound>
  let closed: ID<CodingRound>

  /// - Parameter coder: A researcher of the house.
  init(_ house: TestHouse, coder: ID<Human>) async throws {
    func id<Of>(_: Of.Type = Of.self) -> ID<Of> { house.world.id() }
    self.house = house
    self.coder = coder
    (other, study, book, open, closed) = (id(), id(), id(), id(), id())
    codes = [id(), id()]
    try await house.appoint(other, "Bea Researcher", .researcher(organisation: house.authority))
    let published = try TestProfiles.all()
    let profiles = published.indices.map { _ in id(Profile.self) }
    profile = profiles[0]
    passages = published.flatMap { $0.sources.flatMap(\.passages).map(\.passage) }
    let places = zip(profiles, published).flatMap { profile, draft in
      draft.sources.flatMap(\.passages).map { PassagePlace(profile: profile, passage: $0.passage) }
    }
    let (study, book, codes, open, closed, other) = (study, book, codes, open, closed, other)
    let entries = [("Listens", CodeGroup.behaviours), ("More say", .outcomes)]
    let content = try zip(codes, entries).map { id, code in
      CodeEntry(id: id, content: CodeContent(name: try Text(code.0), group: code.1))
    }
    let sheets = [open, closed].map { _ in
      [CoderSheet(coder: coder, sheet: id()), CoderSheet(coder: other, sheet: id())]
    }
    try await house.research(as: coder) { act in
      for (id, draft) in zip(profiles, published) {
        try act(RegisterProfile(draft: draft), id.retyped())
      }
      try act(BeginCodeBook(title: Text("Codes"), codes: content), book.retyped())
      try act(SettleCodeBook(change: Text("The first")), book.retyped())
      try act(BeginStudy(title: Text("Europe"), codeBook: book), study.retyped())
      try act(TakeProfiles(profiles: profiles), study.retyped())
      for (round, sheets) in zip([open, closed], sheets) {
        let version = try act.entries.state(of: book.retyped(), as: CodeBookState.self).versions.last
        try act(
          OpenRound(study: study, codeBook: book, version: version, passages: places, sheets: sheets),
          round.retyped())
        try act(AddRound(round: round), study.retyped())
      }
    }
    for (index, human) in [coder, other].enumerated() {
      try await house.research(as: human) { act in
        let round = try act.entries.state(of: closed.retyped(), as: CodingRoundState.self)
        for (number, place) in places.enumerated() {
          // The second coder misses the last passage's code.
          let found = number == 3 && index == 1 ? [] : [codes[number % 2]]
          try act(
            CodePassage(
              round: round, sheet: sheets[1][index].sheet,
              coding: PassageCodes(passage: place.passage, codes: found), codes: content),
            sheets[1][index].sheet.retyped())
        }
      }
    }
    try await house.research(as: coder) { act in
      try act(CloseRound(sheets: [:], why: Text("Time is up")), closed.retyped())
    }
  }
}

/// Acts of a researcher without a form.
struct ResearchAct {
  let entries: any LedgerWriting
  let standing: Standing
  let header: () -> Circumstances

  func callAsFunction<Act: Command>(_ command: Act, _ stream: ID<Stream>) throws {
    try entries.perform(command, in: stream, as: standing, header())
  }
}

extension TestHouse {
  /// Carries out acts of somebody who compares.
  func research(as human: ID<Human>, _ body: @escaping @Sendable (ResearchAct) throws -> Void) async throws {
    let (pack, today, authority) = (desk.packs[PackKey("SE")]!, today, authority)
    try await ledger.write(desk.area) { entries in
      let appointment = try entries.colleague(human).appointments[0]
      let standing = try Rights.standing(
        of: Actor(human: human, capacity: .staff(appointment)), on: today, at: entries.now)
      let act = ResearchAct(entries: entries, standing: standing) {
        Circumstances(entry: entries.newID(of: Entry.self), organisation: authority, pack: pack, zone: Self.zone)
      }
      try body(act)
    }
  }
}
