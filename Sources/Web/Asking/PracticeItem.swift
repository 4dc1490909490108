import CoCreation
import Ledger
import Links
import Pages
import Values

/// A question whose answer is known: what the person just did, beside something the person did not.
struct PracticeItem: Sendable {
  /// What a form sends for what the person did.
  let expected: String
  let options: [Pages.Option]
}

extension OpenRecord {
  /// Before how many of the first answers a practice item is put (design, section 5).
  private static let practiceItems = 3
  /// How many questions may have been put at most for a person to be new to being asked.
  private static let firstQuestions = 12

  /// The practice item that comes before a question, one before each of the first; `nil` if there is none.
  ///
  /// It needs a moment of today, and something agreed that was not done today.
  func practice(before asking: ID<Asking>) throws -> PracticeItem? {
    guard isOwn, !caller.opensOnlyGiving else { return nil }
    let found = try entries.things(.asking, of: person, limit: Self.firstQuestions)
    guard found.count < Self.firstQuestions else { return nil }
    let askings = try reader.ownAskings()
    let practised = askings.count { !$0.state.practice.all.isEmpty }
    let answered = askings.count { $0.state.answer != nil }
    guard practised < Self.practiceItems, practised <= answered else { return nil }
    return try practiceItem(turned: asking.bytes.last.map { $0 % 2 == 0 } ?? false)
  }

  private func practiceItem(turned: Bool) throws -> PracticeItem? {
    let moments = try reader.moments(from: today, through: today).filter { $0.state.isNoted }
    guard let done = moments.last(where: { !($0.state.noted.last?.content.about.line.isEmpty ?? true) }) else {
      return nil
    }
    let lived = Set(moments.compactMap { $0.state.noted.last?.content.about.line })
    let other = try reader.matters().first { matter in
      let title = matter.agreement.opened.content.title.line
      return !matter.agreement.isClosed && !title.isEmpty && !lived.contains(title)
    }
    guard let other else { return nil }
    let title = other.agreement.opened.content.title
    let thing = try thing(done)
    let expected = done.stream.description
    let options = [
      Pages.Option(thing.what, picture: thing.picture, value: expected, language: thing.language),
      title.option(value: other.agreement.id.description, in: tongue),
    ]
    return PracticeItem(expected: expected, options: turned ? options.reversed() : options)
  }
}

extension PracticePage {
  init(_ record: OpenRecord, _ asking: ID<Asking>, _ item: PracticeItem) throws {
    self.init(
      person: record.person.retyped(), asking: asking.retyped(), options: item.options,
      demands: try record.demandsBeforeTheFirst())
  }
}
