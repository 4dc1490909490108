import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct ForgettingTests {
  @Test func `what is kept of a person beside the entries goes with their words, out of the files too`() async throws {
    let house = try await TestHouse()
    let devices = house.desk.devices
    func offer(_ person: ID<Person>, _ label: String) async throws -> String {
      try await devices.offer(
        Devices.Offer(person: person.retyped(), by: house.keyWorker.retyped(), kind: .shared, label: label))
    }
    let first = try await devices.pair(try await offer(house.person, "the-blue-tablet"), from: nil, existing: nil)
    guard case .paired(let token, _, _) = first else { throw Denial.noRelation }
    _ = try await devices.pair(try await offer(house.otherPerson, "the-same"), from: nil, existing: token)
    _ = try await offer(house.person, "the-red-telephone")
    _ = try await devices.open(token, for: house.person.retyped(), browser: "Browser-of-the-house")
    let stranger = try await house.cookies(of: house.stranger)
    try await house.run { (client) async throws in
      let reason = try await client.fillIn(
        "/persons/\(house.person)/reason", "reason=because-the-river-rose", as: stranger)
      #expect(reason.status == .seeOther)
      // Twice, so that a count of readings stands beside the log.
      for _ in 1...2 { _ = try await client.get("/persons/\(house.person)/plan", stranger) }
    }
    let words = ["the-blue-tablet", "the-red-telephone", "because-the-river-rose"]
    for words in words { #expect(house.holds(words), "\(words)") }
    try await house.eraseAll(of: house.person)
    for words in words + [house.person.description] { #expect(!house.holds(words), "\(words)") }
    #expect(try await devices.people(on: token) == [house.otherPerson.retyped()])
    #expect(try await devices.all(of: house.person.retyped()).isEmpty)
    let counts = try await house.ledger.read(house.desk.area) { try $0.records("access.repeats") }
    #expect(counts.isEmpty)
  }
}

extension TestHouse {
  /// Whether any file of the store holds these words.
  func holds(_ words: String) -> Bool {
    let files = ["ledger.sqlite", "ledger.sqlite-wal", "media.sqlite", "media.sqlite-wal"]
    return files.contains { file in
      FileManager.default.contents(atPath: folder + "/" + file)?.range(of: Data(words.utf8)) != nil
    }
  }

  /// Erases all that was said of a person, and what is kept beside.
  func eraseAll(of person: ID<Person>) async throws {
    let provider = provider
    try await ledger.write(desk.area) { entries in
      let ids = try entries.streams(of: person).flatMap { try entries.entries(of: $0) }.map(\.header.id)
      let particulars = Particulars(
        stream: .circle(of: person), organisation: provider, person: person, kind: Erased.kind,
        recordClass: "technical", voice: "samspel", author: .samspel, happenedAt: entries.now, zone: "UTC",
        livedDay: entries.now.utcDay)
      _ = try entries.erase(ids, ground: "request", id: entries.newID(of: Entry.self), particulars: particulars)
      try entries.forgetRecords(of: person)
    }
  }
}
