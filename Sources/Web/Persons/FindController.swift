import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Finding persons, staff and plans by name: only those whom the asker may know of, looked at while searching.
package struct FindController: Sendable {
  private let desk: Desk

  /// The most names to give.
  private static let most = 20

  package init(desk: Desk) {
    self.desk = desk
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("find") { request, context in
      let query = request.uri.queryParameters["q"].map { String($0.prefix(100)) } ?? ""
      return try await desk.show(request, context, .find(query: query)) { caller, entries, today in
        let finder = Finder(caller: caller, entries: entries, today: today)
        return SearchPage(query: query, found: try finder.things(matching: query, limit: Self.most))
      }
    }
  }
}

/// Somebody who looks for names.
private struct Finder {
  let caller: Caller
  let entries: any LedgerReading
  let today: Day

  func things(matching query: String, limit: Int) throws -> [Thing] {
    let persons = try entries.names(.person, matching: query, limit: limit) { try standing(towards: $0) != nil }
    let found = try persons.flatMap { try things(of: $0) }
    let staff = try entries.names(.human, matching: query, limit: limit) { try isVisible($0) }
    return found + (try staff.map { Thing($0.name, picture: .drawing(.helper), note: try task(of: $0.id)) })
  }

  /// The standing that the asker has towards a person; `nil` for none, and then the person is not found.
  private func standing(towards human: ID<Human>) throws -> Standing? {
    let circle = try entries.circle(of: human.retyped())
    guard let actor = try? caller.actor(towards: circle, on: today) else { return nil }
    return try? Rights.standing(of: actor, towards: circle, on: today, at: entries.now)
  }

  /// A person and the person's plan, as far as the asker may open them.
  private func things(of found: Names.Found) throws -> [Thing] {
    guard let standing = try standing(towards: found.id) else { return [] }
    let person: ID<Address.Person> = found.id.retyped()
    var things = [
      Thing(found.name, picture: .drawing(.onlyMe), address: standing.firstPlace.map { .person(person, $0) })
    ]
    if standing.may(.read, .plan), try !entries.things(.plan, of: found.id.retyped(), limit: 1).isEmpty {
      let plan = SiteWords.in(Tongue(caller.way.language, caller.way.register)).itsPlan
      things.append(Thing("\(plan): \(found.name)", picture: .drawing(.plan), address: .person(person, .plan)))
    }
    return things
  }

  /// Staff know of those who work where they work; whoever looks after the area's accounts knows of all.
  private func isVisible(_ human: ID<Human>) throws -> Bool {
    guard let appointment = caller.appointment else { return human == caller.human }
    let appointments = try entries.colleague(human).appointments(on: today)
    if case .administrator(let own) = appointment.role, try entries.organisation(own)?.kind == .authority {
      return true
    }
    let place = try self.place(of: appointment.role)
    return try appointments.contains { try self.place(of: $0.role) == place }
  }

  private func place(of role: StaffRole) throws -> ID<Organisation>? {
    switch role {
    case .professional(let service), .firstLineManager(let service): try entries.service(service)?.organisation
    case .decisionMaker(let id), .administrator(let id), .researcher(let id): id
    }
  }

  private func task(of human: ID<Human>) throws -> String? {
    let tongue = Tongue(caller.way.language, caller.way.register).standard
    return try entries.colleague(human).appointments(on: today).first.map { try entries.task(of: $0, in: tongue) }
  }
}

extension Standing {
  /// Where a person's record begins for whoever stands here; `nil` where there is nothing to open.
  var firstPlace: Address.Place? {
    switch kind {
    case .person: .today
    case .circleProfessional, .keyWorker, .guide: .glance
    case .firstLineManager: .circle
    case .decisionMaker: .frames
    case .representative: may(.read, .plan) ? .plan : may(.read, .frame) ? .frames : .circle
    case .relative, .glassBreaker, .scribe, .administrator, .researcher, .samspel: nil
    }
  }
}
