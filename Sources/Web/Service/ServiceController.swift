import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// A first-line manager's page of a service: duties with dates, questions to answer, the frozen pattern of the unit.
///
/// Nothing of a single relation comes here: no answer, no sign, no reading, no open question of anybody.
struct ServiceController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("services/{service}") { try await service($0, $1) }
  }

  private func service(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id = try context.id("service", of: Service.self)
    let desk = desk
    return try await desk.show(
      request, context, .service(id.retyped()),
      telling: { caller, entries, today in
        guard let unit = try entries.unit(id, for: try caller.staffActor(), on: today, at: entries.now) else {
          throw Trouble(.notFound)
        }
        let waiting = try unit.waiting(for: caller, entries, desk)
        // The page tells of duties and concerns of persons by name.
        let readings = waiting.flatMap { one in
          (one.concerns.isEmpty ? [Matter.obligation] : [.obligation, .concern]).map {
            NotedReading(of: one.record, $0)
          }
        }
        return (try ServicePage(unit, waiting, caller, entries, desk), readings)
      })
  }
}

extension Caller {
  /// Who acts by an appointment, where no single person is concerned.
  ///
  /// - Throws: ``Denial/noRelation`` for persons and those who act by a place in a circle.
  func staffActor() throws(Denial) -> Actor {
    guard let appointment else { throw .noRelation }
    return Actor(human: human, capacity: .staff(appointment))
  }
}
