import CoCreation
import Ledger
import PostgresForTests
import Synchronization
import Testing
import Values

@Suite(.onBothStores) struct `Work that fails for one person` {
  private struct Fault: Error {}

  private static let day = Town.first + 30

  /// A job that fails for some, and says for whom it was done.
  private static func job(_ done: Seen, failingFor broken: @escaping @Sendable (ID<Person>) -> Bool) -> Job {
    Job("test.each") { round in
      try await round.eachPerson { person, _ in
        person
      } carryOut: { (found: ID<Person>, person, _) in
        if broken(person) { throw Fault() }
        done.add(found)
      }
    }
  }

  private final class Seen: Sendable {
    private let persons = Mutex<[ID<Person>]>([])
    func add(_ person: ID<Person>) { persons.withLock { $0.append(person) } }
    var all: [ID<Person>] { persons.withLock { $0 } }
  }

  @Test func `is done for everybody else, noted by ids, and tried again for that person alone`() async throws {
    let town = try await Town(people: 4)
    let unlucky = town.persons[1]
    town.turn(to: Self.day)
    let (first, told) = (Seen(), Seen())
    let days = try await town.ledger.run(
      Self.job(first) { $0 == unlucky }, through: Self.day, in: town.area, onFailure: { told.add($0.person) })
    #expect(days == [Self.day])
    #expect(Set(first.all) == Set(town.persons).subtracting([unlucky]))
    #expect(told.all == [unlucky])
    let noted = try await town.ledger.read(town.area) { try $0.failures(of: "test.each") }
    #expect(noted.map(\.person) == [unlucky] && noted.map(\.day) == [Self.day] && noted.map(\.count) == [1])
    // Not at once, and then for that person alone; the day itself is done.
    let again = Seen()
    _ = try await town.ledger.run(Self.job(again) { _ in false }, through: Self.day, in: town.area)
    #expect(again.all.isEmpty)
    town.turn(to: Self.day, second: 13 * 3600)
    _ = try await town.ledger.run(Self.job(again) { $0 == unlucky }, through: Self.day, in: town.area)
    #expect(try await town.ledger.read(town.area) { try $0.failures(of: "test.each") }.map(\.count) == [2])
    town.turn(to: Self.day, second: 14 * 3600)
    _ = try await town.ledger.run(Self.job(again) { _ in false }, through: Self.day, in: town.area)
    #expect(again.all == [unlucky])
    #expect(try await town.ledger.read(town.area) { try $0.failures(of: "test.each") }.isEmpty)
  }

  @Test func `is only forgotten where questions were to be drawn on a day that is over`() async throws {
    let town = try await Town(people: 2)
    let (unlucky, hour) = (town.persons[0], AskingHours.span.lowerBound)
    town.turn(to: Self.day)
    let broken = Job(known(Token("asking.draw.\(hour)"))) { round in
      try await round.eachPerson { person, _ in
        person
      } carryOut: { (_: ID<Person>, person, _) in
        if person == unlucky { throw Fault() }
      }
    }
    try await town.run([broken], through: Self.day)
    #expect(try await town.ledger.read(town.area) { try $0.failures(of: broken.kind) }.map(\.person) == [unlucky])
    town.turn(to: Self.day + 1)
    try await town.run([.drawing(atHour: hour, town.work)], through: Self.day)
    #expect(try await town.ledger.read(town.area) { try $0.failures(of: broken.kind) }.isEmpty)
  }

  @Test(arguments: [LedgerFault.unreachable, .full, .busy, .readOnly])
  func `ends the round where it is the store that fails`(fault: LedgerFault) async throws {
    let town = try await Town(people: 2)
    town.turn(to: Self.day)
    let job = Job("test.each") { round in
      try await round.eachPerson { person, _ in
        person
      } carryOut: { (_: ID<Person>, _, _) in
        throw fault
      }
    }
    await #expect(throws: fault) { try await town.ledger.run(job, through: Self.day, in: town.area) }
    #expect(try await town.ledger.read(town.area) { try $0.failures(of: "test.each") }.isEmpty)
  }
}
