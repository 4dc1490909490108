import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// What stands in a house where more has been agreed: a decision and its copy, a plan, a limit, a question of drift.
struct Furniture: Sendable {
  let frame: String
  /// What the person asked about the decision.
  let question: ID<Statement>
  let agreement: ID<Agreement>
  let plan: ID<Plan>
  let limit: String
  let signal: ID<DriftQuestion>
  /// A reading and an entry of the chart, both the professional's.
  let sighting: ID<Sighting>
  let entry: ID<ChartEntry>

  /// What stands in the place of parts of paths.
  var names: [String: String] {
    [
      "frame": frame, "agreement": agreement.description, "plan": plan.description, "limit": limit,
      "signal": signal.description, "sighting": sighting.description, "entry": entry.description,
    ]
  }
}

extension RightsHouse {
  /// The same house with its furniture, brought in by the forms of the site.
  func furnished() async throws -> RightsHouse {
    let person = try await house.cookies(of: house.person.human)
    let places = Places()
    let entry: ID<ChartEntry> = house.world.id()
    try await house.run { client in
      let frame = try await decided(client)
      let asked = try await client.fillIn(
        "\(frame)/questions/new", ["wish": "To swim every week", "owner": "\(house.keyWorker)"], as: person)
      #expect(asked.status == .seeOther)
      _ = try await PlanSteps.begun(house, client, frame: Self.last(of: frame))
      try await PlanSteps.settled(house, client, ["next": "\(house.today + 100)"])
      let signs = "/persons/\(house.person)/signs"
      let kim = try await house.cookies(of: house.professional)
      _ = try await client.fillIn("\(signs)/new", "about=day&seen=noSign&words=&met=yes", as: kim)
      _ = try await client.fillIn("\(signs)/chart/new", "id=\(entry)&sign=Smiles&means=Yes", as: kim)
      places.frame = Self.last(of: frame)
      places.limit = Self.last(of: try await LimitControllerTests.entered(house, client))
    }
    var copy = self
    let question = try await house.read { try $0.frames().compactMap { $0.state.openQuestions.first }.first?.id }
    let sighting: ID<Sighting>? = try await house.ledger.read(house.desk.area) { [person = house.person] entries in
      try entries.things(.sighting, of: person).first?.stream.retyped()
    }
    copy.furniture = Furniture(
      frame: places.frame, question: try #require(question), agreement: try await PlanSteps.agreement(house),
      plan: try #require(try await house.read { try $0.plan()?.stream.retyped() }),
      limit: places.limit, signal: try await house.signal(),
      sighting: try #require(sighting), entry: entry)
    return copy
  }

  /// A provider's copy of a decision, and the authority's own beside it.
  private func decided(_ client: any TestClientProtocol) async throws -> String {
    let frames = "/persons/\(house.person)/frames"
    let copy = try await client.fillIn(
      "\(frames)/new", FrameControllerTests.decision(house).with("authority", "Town board"), hidden: ["id"],
      to: frames, as: house.cookies(of: house.keyWorker))
    let page = String(copy.headers[.location]?.prefix { $0 != "?" } ?? "")
    let own = try await client.fillIn(
      "\(frames)/new", FrameControllerTests.decision(house).with("same", Self.last(of: page)), hidden: ["id"],
      to: frames, as: house.cookies(of: house.decisionMaker))
    #expect(own.status == .seeOther)
    return page
  }

  private static func last(of address: String) -> String { address.split(separator: "/").last.map(String.init) ?? "" }

  private final class Places: @unchecked Sendable {
    var frame = ""
    var limit = ""
  }
}
