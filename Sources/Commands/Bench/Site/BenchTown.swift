import CoCreation
import Foundation
import Ledger
import Values

/// Who lives in an area that is made for measuring: invented persons, each with the professional who supports them.
struct BenchTown: Codable, Sendable {
  struct Neighbour: Codable, Sendable {
    let person: ID<Person>
    let professional: ID<Human>
  }

  let service: ID<Service>
  let neighbours: [Neighbour]
  /// The first day that was lived through, and how many days there are.
  let first: Day
  let days: Int
  let moments: Int

  /// Ten years: as long as a moment must cost the same.
  static let usualDays = 3650
  /// Moments of one person in ten years, a little more than one a day.
  static let momentsEach = 5000
  /// Persons whom one professional supports.
  static let personsEach = 6

  /// How many persons live where so many moments are noted.
  static func persons(for moments: Int) -> Int { max(12, (moments + momentsEach - 1) / momentsEach) }
}

extension Token {
  private static let town: Token = "bench.town"

  fileprivate static var benchTown: Token { town }
}

extension LedgerReading {
  /// Who lives here; `nil` where the area was not made for measuring, or its making was broken off.
  func benchTown() throws -> BenchTown? {
    try record(.benchTown, Key(0)).map { try JSONDecoder().decode(BenchTown.self, from: Data($0.value)) }
  }
}

extension LedgerWriting {
  func keep(_ town: BenchTown) throws {
    try put(Record(kind: .benchTown, key: Key(0), value: Array(try JSONEncoder().encode(town)), expires: nil))
  }
}
