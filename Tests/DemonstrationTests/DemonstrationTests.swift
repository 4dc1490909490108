import Balance
import CoCreation
import Demonstration
import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

struct DemonstrationTests {
  @Test func `everybody is there, with what is told of them`() async throws {
    let made = try await Made.shared
    let cast = made.cast
    #expect(cast.persons.count == 12)
    #expect(cast.services.count == 3)
    for role in CastRole.allCases { #expect(cast.human(role.rawValue) != nil, "\(role)") }
    for (key, person) in cast.persons {
      try await made.look { entries in
        let circle = try entries.circle(of: person)
        #expect(circle.members(on: cast.last).count >= 3, "\(key)")
        let frames = try entries.things(.frame, of: person)
        #expect(frames.isEmpty == (key == "ibrahim"), "\(key)")
        let plan = try #require(try entries.things(.plan, of: person).first)
        let state: PlanState = try entries.state(of: plan.stream)
        let parties: [Party] = key == "folke" ? [.person, .professional, .representative] : [.person, .professional]
        let lacks = state.unfinished(for: made.pack.planTypes[0], parties: parties)
        let bySigns = key == "folke" ? state.agreements.map { Unfinished.sideEmpty($0.id, .person) } : []
        #expect((lacks == bySigns) == (key != "hanna"), "\(key): \(lacks)")
        let moments = try entries.things(.moment, of: person)
        #expect(moments.count > 40, "\(key): \(moments.count)")
        let askings = try entries.things(.asking, of: person)
        #expect((askings.count > 25) == (key != "folke"), "\(key): \(askings.count)")
      }
    }
  }

  @Test func `verification finds nothing`() async throws {
    let made = try await Made.shared
    let found = try await made.ledger.verify(made.area, journals: [])
    #expect(found.fault == nil)
    #expect(found.entryCount > 5000)
  }
}
