import CoCreation
import Ledger
import Values

/// One day of the demonstration while it is made: everybody acts by the commands and in the standings of every day.
///
/// A class, because what it has read of circles and appointments is kept for the day.
final class Stage {
  let entries: any LedgerWriting
  let pack: Pack
  let zone: Zone
  let day: Day
  /// The last second of the day that may be acted in.
  let until: Int
  var cast: Cast
  private var circles: [ID<Person>: Circle] = [:]
  private var colleagues: [ID<Human>: Colleague] = [:]
  private var homes: [ID<Person>: Home] = [:]

  init(_ entries: any LedgerWriting, _ pack: Pack, _ zone: Zone, on day: Day, until: Int = 86_399, cast: Cast) {
    self.entries = entries
    self.pack = pack
    self.zone = zone
    self.day = day
    self.until = until
    self.cast = cast
  }

  func id<Of>(of _: Of.Type = Of.self) -> ID<Of> { entries.newID(of: Of.self) }

  func at(_ second: Int) -> Instant { zone.instant(day, second: min(second, until)) }

  // MARK: - Standings

  func circle(of person: ID<Person>) throws -> Circle {
    if let known = circles[person] { return known }
    let circle = try entries.circle(of: person)
    circles[person] = circle
    return circle
  }

  func person(_ person: ID<Person>, _ second: Int) throws -> Standing {
    try Rights.standing(
      of: Actor(human: person.human, capacity: .person), towards: circle(of: person), on: day, at: at(second))
  }

  func staff(_ key: String, of person: ID<Person>, _ second: Int) throws -> Standing {
    guard let human = cast.humans[key] else { throw Denial.noRelation }
    let known = try colleagues[human] ?? entries.colleague(human)
    colleagues[human] = known
    guard let appointment = known.appointments.first else { throw Denial.noRelation }
    return try Rights.standing(
      of: Actor(human: human, capacity: .staff(appointment)), towards: circle(of: person), on: day, at: at(second))
  }

  func member(_ key: String, of person: ID<Person>, _ second: Int) throws -> Standing {
    let circle = try circle(of: person)
    guard let human = cast.humans[key],
      let place = circle.joined.first(where: { id in
        guard let member = circle.members[id], member.human == human else { return false }
        return member.role.service == nil
      })
    else { throw Denial.noRelation }
    return try Rights.standing(
      of: Actor(human: human, capacity: .member(place)), towards: circle, on: day, at: at(second))
  }

  func samspel(about person: ID<Person>? = nil, _ second: Int) throws -> Standing {
    Rights.samspel(about: try person.map { try circle(of: $0) }, on: day, at: at(second))
  }

  // MARK: - Acts

  @discardableResult func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing, for organisation: ID<Organisation>? = nil
  ) throws -> [Receipt] {
    try entries.perform(command, in: stream, as: standing, circumstances(standing, organisation))
  }

  @discardableResult func perform<Act: Command>(
    _ command: Act, inCircleOf person: ID<Person>, as standing: Standing, for organisation: ID<Organisation>? = nil
  ) throws -> [Receipt] where Act.State == Circle {
    circles[person] = nil
    return try entries.perform(command, inCircleOf: person, as: standing, circumstances(standing, organisation))
  }

  private func circumstances(_ standing: Standing, _ organisation: ID<Organisation>?) throws -> Circumstances {
    Circumstances(
      entry: id(), organisation: try organisation ?? self.organisation(of: standing), pack: pack, zone: zone)
  }

  /// Who answers for what is written from a standing.
  private func organisation(of standing: Standing) throws -> ID<Organisation> {
    if case .decides(let organisation) = standing.ground { return organisation }
    guard let person = standing.person else { throw Denial.noRelation }
    if let home = homes[person] { return home.organisation.id }
    guard let home = try entries.home(of: circle(of: person), on: day) else { throw Denial.noRelation }
    homes[person] = home
    return home.organisation.id
  }
}

/// Words that stand in the program and so fit.
func text(_ words: String) -> Text {
  do { return try Text(words) } catch { preconditionFailure("no text: \(words)") }
}

/// The words of a Swedish authority or of those who work, which are written in Swedish.
func swedish(_ words: String) -> Text { text(words).written(in: .swedish) }

/// Words with a symbol beside them.
///
/// - Parameter language: In which they are written, where a page is to tell it.
func said(_ words: String, _ symbol: String? = nil, in language: Language? = nil) -> Expression {
  let words = text(words).written(in: language)
  guard let symbol, let both = Expression(words: words, pictures: [.symbol(code: symbol)]) else {
    return Expression(words)
  }
  return both
}
