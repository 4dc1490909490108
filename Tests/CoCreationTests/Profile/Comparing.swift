import CoCreation
import Values

/// Researchers who compare, and what they compare.
enum Comparing {
  static let ann: ID<Human> = Cast.id(81)
  static let bea: ID<Human> = Cast.id(82)
  static let cai: ID<Human> = Cast.id(83)
  static let annsSheet: ID<CodingSheet> = Cast.id(84)
  static let beasSheet: ID<CodingSheet> = Cast.id(85)
  static let book: ID<CodeBook> = Cast.id(86)
  static let study: ID<Study> = Cast.id(87)
  static let one: ID<Profile> = Cast.id(88)
  static let two: ID<Profile> = Cast.id(89)

  static func researcher(_ human: ID<Human>) -> Standing {
    let actor = Actor(human: human, capacity: .staff(Cast.appointed(.researcher(organisation: Cast.town))))
    do { return try Rights.standing(of: actor, on: Cast.today, at: Cast.now) } catch {
      preconditionFailure("no standing: \(error)")
    }
  }

  static let listens = CodeEntry(
    id: Cast.id(91), content: CodeContent(name: Cast.text("listens"), group: .behaviours))
  static let shares = CodeEntry(id: Cast.id(92), content: CodeContent(name: Cast.text("shares"), group: .values))
  static let gathers = CodeEntry(
    id: Cast.id(93), content: CodeContent(name: Cast.text("all"), group: .values, isCodable: false))
  static let codes = [listens, shares, gathers]

  static func passage(_ number: UInt64) -> ID<Passage> { Cast.id(100 + number) }

  static let places = [
    PassagePlace(profile: one, passage: passage(1)), PassagePlace(profile: one, passage: passage(2)),
    PassagePlace(profile: two, passage: passage(3)),
  ]

  static func written() throws -> Story {
    var story = Story()
    try story.play(BeginCodeBook(title: Cast.text("Words"), codes: codes), as: researcher(ann))
    try story.play(SettleCodeBook(change: Cast.text("first")), as: researcher(ann))
    return story
  }

  static func opening() throws -> OpenRound {
    OpenRound(
      study: study, codeBook: book, version: try written().state(CodeBookState.self).versions.last, passages: places,
      sheets: [CoderSheet(coder: ann, sheet: annsSheet), CoderSheet(coder: bea, sheet: beasSheet)])
  }

  static func openRound() throws -> Story {
    var story = Story()
    try story.play(opening(), as: researcher(ann))
    return story
  }

  /// The sheet of a coder who has coded all passages of a round.
  static func sheet(
    _ coder: ID<Human>, _ id: ID<CodingSheet>, in round: Story, _ found: [[CodeEntry]]
  ) throws -> Story {
    var story = Story()
    for (place, codes) in zip(places, found) {
      try story.play(
        CodePassage(
          round: round.state(), sheet: id, coding: PassageCodes(passage: place.passage, codes: codes.map(\.id)),
          codes: Self.codes), as: researcher(coder))
    }
    return story
  }
}
