import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension OpenRecord {
  /// For how many days those who support see what the person said unasked.
  private static let initiativeDays = 7

  private var firstInitiativeDay: Day { today - (Self.initiativeDays - 1) }

  /// What the person began and nobody has told the end of, each leading to where that is told.
  func momentsBegun() throws -> [Thing] {
    guard standing.may(.read, .moment) else { return [] }
    return try reader.momentsAwaitingOutcome(from: firstInitiativeDay).filter { $0.isOfMyTeam(self) }.map { told in
      let place: Address.Place =
        standing.may(.write, .moment) ? .additionOf(told.id(), .outcome) : .moment(told.id())
      return try initiative(told, at: .of(person, place))
    }
  }

  /// That the person says of a moment that it was not so, while nobody has come back to it.
  func objections() throws -> [Thing] {
    guard standing.may(.read, .moment) else { return [] }
    return try reader.momentsWithOpenDispute(from: firstInitiativeDay).filter { $0.isOfMyTeam(self) }.map { told in
      try initiative(
        told, note: told.state.openDisputes.last?.content.words,
        at: .of(person, .moment(told.id())))
    }
  }

  /// The parts of the plan to which the person said no these days.
  func refusals() throws -> [Thing] {
    guard standing.may(.read, .plan), let plan = try reader.plan() else { return [] }
    return plan.state.agreements.filter { !$0.isClosed }.compactMap { agreement in
      let no = agreement.stancesTaken(by: .person).last { !$0.content.isYes && $0.day >= firstInitiativeDay }
      return no.map { said in
        Thing(
          agreement.opened.content.title.line,
          language: agreement.opened.content.title.language(besides: tongue),
          picture: agreement.opened.content.title.illustration,
          day: said.day == today ? nil : said.day, note: said.content.words?.line,
          noteLanguage: said.content.words?.language(besides: tongue),
          address: .of(person, .agreement(agreement.id.retyped())))
      }
    }
  }

  private func initiative(_ told: Told<MomentState>, note: Expression? = nil, at address: Address) throws -> Thing {
    let thing = try thing(told)
    // A wish in the words that already name the moment is not told twice.
    let own = thing.note == thing.what ? nil : thing.note
    return Thing(
      thing.what, language: thing.language, picture: thing.picture, day: told.day == today ? nil : told.day,
      second: thing.second, note: note?.line ?? own,
      noteLanguage: note.map { $0.language(besides: tongue) } ?? thing.noteLanguage, address: address)
  }
}

extension Told<MomentState> {
  /// Whether it belongs to the team of whoever reads, or to none.
  func isOfMyTeam(_ record: OpenRecord) -> Bool {
    let service = state.noted.last?.content.service
    return service == nil || service == record.standing.ground.service
  }
}
