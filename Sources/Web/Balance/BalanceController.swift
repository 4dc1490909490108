import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// How it usually is for a person and a team, as far as the person lets the team see it.
struct BalanceController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/balance/{question}") { try await balance($0, $1) }
  }

  private func balance(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    guard let question = context.parameters.get("question").flatMap({ Question(rawValue: $0) }) else {
      throw Trouble(.notFound)
    }
    return try await desk.show(
      request, context, .balance(question: question.rawValue), of: person, reading: .teamCounts
    ) { record in
      try record.reader.allow(.read, .teamCounts)
      return try BalancePage(record, question)
    }
  }
}
