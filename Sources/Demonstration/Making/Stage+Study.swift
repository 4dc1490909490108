import CoCreation
import Ledger
import Values

extension Stage {
  /// Two researchers compare: a round that they have closed and begun to settle, and one that they still code.
  func compare(_ published: [ProfileDraft]) throws {
    guard let rea = cast.humans["rea"], let ivar = cast.humans["ivar"] else { return }
    let morning = try researcher(rea, 9 * 3600)
    let profiles = try published.compactMap { draft -> (key: String, id: ID<Profile>, draft: ProfileDraft)? in
      guard case .published(let key) = draft.origin else { return nil }
      let stream = ID<Stream>.profile(published: key)
      try research(RegisterProfile(draft: draft), in: stream, as: morning)
      return (key, stream.retyped(), draft)
    }
    let (study, book): (ID<Study>, ID<CodeBook>) = (id(), id())
    let codes = try begin(study, by: book, with: profiles.map(\.id), as: morning)

    func places(_ keys: [String]) -> [(place: PassagePlace, words: String)] {
      profiles.filter { keys.contains($0.key) }.flatMap { profile in
        profile.draft.sources.flatMap { source in
          let words = source.text.words(at: source.passages.map { ($0.start, $0.end) })
          return zip(source.passages, words).map {
            (PassagePlace(profile: profile.id, passage: $0.passage), $1 ?? "")
          }
        }
      }
    }
    let first = Round(id: id(), study: study, book: book, codes: codes, places: places(StudyWords.first))
    try open(first, coders: [rea, ivar], as: morning)
    try code(first, as: researcher(rea, 13 * 3600), by: \.rea)
    try code(first, as: researcher(ivar, 14 * 3600), by: \.ivar)
    try settle(first, as: researcher(rea, 15 * 3600))
    let second = Round(id: id(), study: study, book: book, codes: codes, places: places(StudyWords.second))
    try open(second, coders: [rea, ivar], as: researcher(rea, 16 * 3600))
    try code(second, as: researcher(rea, 17 * 3600), by: \.rea, upTo: 5)
    try code(second, as: researcher(ivar, 17 * 3600), by: \.ivar, upTo: 2)
  }

  /// Settles a code book, and begins a study of some profiles by it.
  private func begin(
    _ study: ID<Study>, by book: ID<CodeBook>, with profiles: [ID<Profile>], as researcher: Standing
  ) throws -> [CodeEntry] {
    let codes = StudyWords.codes.map { code in
      CodeEntry(
        id: id(),
        content: CodeContent(
          name: text(code.name), group: code.group, definition: text(code.definition),
          examples: [text(code.example)], notWhen: code.notWhen.map(text)))
    }
    try research(BeginCodeBook(title: text(StudyWords.book), codes: codes), in: book.retyped(), as: researcher)
    try research(SettleCodeBook(change: text(StudyWords.firstVersion)), in: book.retyped(), as: researcher)
    try research(
      BeginStudy(title: text(StudyWords.title), question: text(StudyWords.question), codeBook: book),
      in: study.retyped(), as: researcher)
    try research(TakeProfiles(profiles: profiles), in: study.retyped(), as: researcher)
    return codes
  }

  /// A round while it is made.
  private struct Round {
    let id: ID<CodingRound>
    let study: ID<Study>
    let book: ID<CodeBook>
    let codes: [CodeEntry]
    let places: [(place: PassagePlace, words: String)]
  }

  private func researcher(_ human: ID<Human>, _ second: Int) throws -> Standing {
    guard let appointment = try entries.colleague(human).appointments.first else { throw Denial.noRelation }
    return try Rights.standing(
      of: Actor(human: human, capacity: .staff(appointment)), on: day, at: at(second))
  }

  private func research<Act: Command>(_ command: Act, in stream: ID<Stream>, as standing: Standing) throws {
    try perform(command, in: stream, as: standing, for: cast.organisations["authority"])
  }

  private func open(_ round: Round, coders: [ID<Human>], as standing: Standing) throws {
    let version = try entries.state(of: round.book.retyped(), as: CodeBookState.self).versions.last
    let sheets = coders.map { CoderSheet(coder: $0, sheet: id()) }
    try research(
      OpenRound(
        study: round.study, codeBook: round.book, version: version, passages: round.places.map(\.place),
        sheets: sheets), in: round.id.retyped(), as: standing)
    try research(AddRound(round: round.id), in: round.study.retyped(), as: standing)
  }

  /// Codes as one of the two: by the words in which they see a code.
  private func code(
    _ round: Round, as standing: Standing, by signs: (StudyWords.InventedCode) -> [String], upTo most: Int = .max
  ) throws {
    let state: CodingRoundState = try entries.state(of: round.id.retyped())
    guard let human = standing.human, let sheet = state.sheet(of: human) else { throw Denial.noRelation }
    for (number, (place, words)) in round.places.prefix(most).enumerated() {
      let words = words.lowercased()
      let found = zip(round.codes, StudyWords.codes).filter { _, code in
        signs(code).contains { words.contains($0) }
      }
      let coding = PassageCodes(
        passage: place.passage, codes: found.map(\.0.id), note: number == 3 ? text(StudyWords.note) : nil)
      try research(
        CodePassage(round: state, sheet: sheet, coding: coding, codes: round.codes), in: sheet.retyped(),
        as: standing)
    }
    guard round.places.count <= most else { return }
    try research(FinishCoding(round: state, sheet: sheet), in: sheet.retyped(), as: standing)
  }

  /// Closes a round and settles most of what the two saw differently; a few are left to be tried.
  private func settle(_ round: Round, as standing: Standing) throws {
    let state: CodingRoundState = try entries.state(of: round.id.retyped())
    let sheets = Dictionary(
      uniqueKeysWithValues: try state.sheets.map { place in
        (place.sheet, try entries.state(of: place.sheet.retyped(), as: CodingSheetState.self))
      })
    try research(CloseRound(sheets: sheets), in: round.id.retyped(), as: standing)
    let closed: CodingRoundState = try entries.state(of: round.id.retyped())
    let codings = try closed.sheets.map { place in
      try entries.state(of: place.sheet.retyped(), as: CodingSheetState.self)
        .codings(in: closed, sheet: place.sheet, readBy: standing)
    }
    let differences = Consensus(round: closed, codings: codings, codes: round.codes).differences
    for (number, pair) in differences.dropLast(2).enumerated() {
      let holds = number % 3 > 0
      try research(
        AgreeOnCode(
          passage: pair.passage, code: pair.code, holds: holds,
          why: text(holds ? StudyWords.why : StudyWords.whyNot), codes: round.codes), in: round.id.retyped(),
        as: standing)
    }
  }
}
