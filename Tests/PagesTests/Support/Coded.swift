import CoCreation
import Links
import Pages
import Values

/// A small comparison that two invented people have coded: four profiles with two passages each, and four codes.
struct Coded {
  let cast: Cast

  static let comparison: ID<Address.Comparison> = number(1)
  static let round: ID<Address.Round> = number(2)
  static let book: ID<Address.CodeBook> = number(3)
  static let ann: ID<Human> = number(4)
  static let bea: ID<Human> = number(5)

  static func number<Subject>(_ number: UInt64, _: Subject.Type = Subject.self) -> ID<Subject> {
    ID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0100 | number)
  }

  private var day: Day { cast.today }

  // MARK: - Codes and profiles

  var codes: [CodeEntry] {
    [
      code(
        11, cast.text("Lyssnar", "Listens"), .behaviours,
        cast.text("Håller inne med egna förslag.", "Holds back the own proposals."),
        [cast.text("frågar först", "asks first")]),
      code(12, cast.text("Delat bestämmande", "Shared deciding"), .norms, cast.text("Båda sidor.", "Both sides."), []),
      code(13, cast.text("Möten", "Meetings"), .practices, nil, []),
      code(14, cast.text("Mer makt", "More power"), .outcomes, cast.text("Mer att säga till om.", "More say."), []),
    ]
  }

  private func code(
    _ id: UInt64, _ name: String, _ group: CodeGroup, _ definition: String?, _ examples: [String]
  ) -> CodeEntry {
    CodeEntry(
      id: Self.number(id),
      content: CodeContent(
        name: cast.words(name), group: group, definition: definition.map(cast.words),
        examples: examples.map(cast.words), notWhen: nil))
  }

  static let names = ["Norrby", "Öster", "Söder", "Väster"]

  func profile(_ index: Int) -> ID<Profile> { Self.number(UInt64(20 + index)) }
  func passage(_ profile: Int, _ index: Int) -> ID<Passage> { Self.number(UInt64(30 + 2 * profile + index)) }

  /// A profile of two sentences, the last with figures.
  func state(_ index: Int) -> ProfileState {
    let first = cast.text("Vi lyssnar innan vi föreslår något.", "We listen before we propose anything.")
    let second = cast.text("Personerna har fått mer att säga till om.", "The persons have got more say.")
    guard let text = try? SourceText("\(first)\n\(second)") else { fatalError("two sentences are a text") }
    let end = first.unicodeScalars.count
    let origin: ProfileOrigin = index == 3 ? .service(service: Self.number(9)) : .published(key: Self.names[index])
    let facts: [any Fact] = [
      ProfileRegistered(
        name: cast.words(Self.names[index]), origin: origin,
        particulars: [.init(what: .locality, words: cast.words(Self.names[index]))]),
      ProfileSourceAdded(
        source: Self.number(UInt64(50 + index)), title: cast.words(Self.names[index]), text: text,
        links: index == 3 ? [] : [cast.words("https://example.org/\(index)")],
        passages: [
          PassageMark(passage: passage(index, 0), field: .behaviours, start: 0, end: end),
          PassageMark(passage: passage(index, 1), field: index == 2 ? nil : .outcomes, start: end + 1, end: text.count),
        ]),
    ]
    let figures = ProfileFiguresTold(
      figures: [
        ProfileFigure(what: .obligationsMet, count: 34, total: 36),
        ProfileFigure(
          what: .pattern(line: cast.words(cast.text("Fick oftast välja", "Mostly got to choose"))), count: 5, total: 7),
      ], until: day)
    return ProfileState(of: (index == 3 ? facts + [figures] : facts).enumerated().map(said))
  }

  private func said(_ number: Int, _ fact: any Fact) -> Statement { said(number, fact, by: Self.ann) }

  private func said(_ number: Int, _ fact: any Fact, by author: ID<Human>) -> Statement {
    Statement(
      id: Self.number(UInt64(200 + number)), fact: fact, voice: .researcher, author: author, day: day,
      at: Instant(microseconds: 1_778_570_040_000_000 + Int64(number)))
  }

  func shown(_ profile: Int, _ index: Int) -> PassageShown {
    let state = state(profile)
    return PassageShown(state.passages[index], of: self.profile(profile).retyped(), state)
  }

  // MARK: - The round

  /// What Ann and Bea found in every passage: codes by their places in the book.
  private static let found: [(ann: [Int], bea: [Int])] = [
    ([0], [0]), ([3], [3]), ([0, 1], [0]), ([3], [3]), ([2], [2]), ([], []), ([1], [1]), ([], [3]),
  ]

  private var places: [PassagePlace] {
    (0..<4).flatMap { profile in
      (0..<2).map { PassagePlace(profile: self.profile(profile), passage: passage(profile, $0)) }
    }
  }

  private static let sheets = [
    CoderSheet(coder: ann, sheet: number(6)), CoderSheet(coder: bea, sheet: number(7)),
  ]

  func round(isClosed: Bool = true, settled: Bool = true) -> CodingRoundState {
    var facts: [any Fact] = [
      RoundOpened(study: Self.number(1), codeBook: Self.number(3), version: 1, passages: places, sheets: Self.sheets)
    ]
    if isClosed { facts.append(RoundClosed(unfinished: [])) }
    if isClosed, settled {
      facts.append(
        CodeAgreed(
          passage: passage(1, 0), code: codes[1].id, holds: true,
          why: cast.words(cast.text("”Innan vi” säger att båda bestämmer.", "“Before we” says that both decide."))))
    }
    return CodingRoundState(of: facts.enumerated().map(said))
  }

  static func standing(_ human: ID<Human>, on day: Day) -> Standing {
    guard let period = Period(first: day, last: day) else { fatalError("a day is a period") }
    let appointment = Appointment(id: number(8), role: .researcher(organisation: number(9)), period: period)
    do {
      return try Rights.standing(
        of: Actor(human: human, capacity: .staff(appointment)), on: day, at: Instant(microseconds: 0))
    } catch { fatalError("a researcher has a standing") }
  }

  func codings(in round: CodingRoundState) -> [SheetCodings] {
    Self.sheets.enumerated().map { index, sheet in
      let statements = zip(places, Self.found).enumerated().map { number, pair in
        let found = index == 0 ? pair.1.ann : pair.1.bea
        let coding = PassageCodes(passage: pair.0.passage, codes: found.map { codes[$0].id }.sorted())
        return said(number, PassageCoded(coding: coding), by: sheet.coder)
      }
      do {
        return try CodingSheetState(of: statements).codings(
          in: round, sheet: sheet.sheet, readBy: Self.standing(Self.ann, on: day))
      } catch { fatalError("a closed round is open to read") }
    }
  }

  func consensus(settled: Bool = true) -> Consensus {
    let round = round(settled: settled)
    return Consensus(round: round, codings: codings(in: round), codes: codes)
  }

  func table(settled: Bool = true) -> ConsensusTable {
    ConsensusTable(
      consensus(settled: settled),
      profiles: (0..<4).map { index in
        .init(id: profile(index), name: Self.names[index], figures: state(index).figures?.content.figures ?? [])
      })
  }
}
