import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// A person's plan: begun with one thing, settled in versions, looked at again.
struct PlanController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/plan") { try await plan($0, $1) }
    routes.show("persons/{person}/plan/versions/{version}") { try await version($0, $1) }
    routes.show("persons/{person}/plans/{plan}") { try await plan($0, $1, of: $1.id("plan")) }
    routes.show("persons/{person}/plans/{plan}/versions/{version}") { try await version($0, $1, of: $1.id("plan")) }
    routes.show("persons/{person}/plan/agreements/{agreement}/reach") { try await agreementReach($0, $1) }
    routes.show("persons/{person}/plan/reach") { try await reach($0, $1) }
    routes.show("persons/{person}/plan/new") { try await new($0, $1) }
    routes.submit("persons/{person}/plan/new") { try await begin($0, $1, $2) }
    routes.show("persons/{person}/plan/content") { try await content($0, $1) }
    routes.submit("persons/{person}/plan/content") { try await mark($0, $1, $2) }
    routes.show("persons/{person}/plan/settling") { try await settling($0, $1) }
    routes.submit("persons/{person}/plan/settling") { try await settle($0, $1, $2) }
    routes.show("persons/{person}/plan/review") { try await review($0, $1) }
    routes.submit("persons/{person}/plan/review") { try await lookAgain($0, $1, $2) }
  }

  private func plan(
    _ request: Request, _ context: SiteContext, of plan: ID<Plan>? = nil
  ) async throws -> Response {
    let person = try context.person()
    let first = request.first
    let place = plan.map { Address.Place.planOf($0.retyped()) } ?? .plan
    return try await desk.show(request, context, place, of: person, reading: .plan) {
      record in
      guard let plan else { return try PlanPage(record, from: first) }
      return try PlanPage(record, of: plan, from: first)
    }
  }

  private func version(
    _ request: Request, _ context: SiteContext, of plan: ID<Plan>? = nil
  ) async throws -> Response {
    let person = try context.person()
    guard let number = context.parameters.get("version").flatMap({ Int($0) }) else { throw Trouble(.notFound) }
    let place = plan.map { Address.Place.planVersionOf($0.retyped(), number) } ?? .planVersion(number)
    return try await desk.show(request, context, place, of: person, reading: .plan) {
      try PlanVersionPage($0, version: number, of: plan)
    }
  }

  private func agreementReach(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let first = request.first
    return try await desk.show(
      request, context, .agreementReach(id.retyped()), of: person, reading: .reach
    ) { try ReachPage(of: id, $0, from: first) }
  }

  private func reach(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(
      request, context, .planReach, of: person, reading: .reach
    ) { try ReachPage(planOf: $0, from: first) }
  }

  private func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await work(request, context, .newPlan) { record in
      guard try record.reader.plan() == nil else { throw Onward(.of(record.person, .plan)) }
      return try NewPlanPage(record)
    }
  }

  private func begin(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Plan> = form.newID()
    do {
      try await desk.change(form, request, context, of: person) { change in
        let sheet = try NewPlanSheet(form, change.record)
        try change.perform(sheet.command, in: id.retyped(), telling: sheet.fault)
      }
      return .seeOther(Done(.saved).added(to: .of(person, .newAgreement)))
    } catch let faults as FormFaults {
      return try await work(request, context, .newPlan, .unprocessableContent) {
        try NewPlanPage($0, written: form.written, faults: faults.list)
      }
    }
  }

  private func content(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await work(request, context, .planContent) { PlanContentPage($0, try $0.workingPlan()) }
  }

  private func mark(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    do {
      try await desk.change(form, request, context, of: person) { try ContentSheet(form).carryOut($0) }
      return .seeOther(Done(.saved).added(to: .of(person, .plan)))
    } catch let faults as FormFaults {
      return try await work(request, context, .planContent, .unprocessableContent) {
        PlanContentPage($0, try $0.workingPlan(), written: form.written, faults: faults.list)
      }
    }
  }

  private func settling(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await work(request, context, .settling) { try SettlingPage($0, try $0.workingPlan()) }
  }

  private func settle(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    do {
      let isSettled = try await desk.change(form, request, context, of: person) {
        try SettlingSheet(form).carryOut($0)
      }
      return .seeOther(
        Done(isSettled ? .settled : .saved).added(to: .of(person, isSettled ? .plan : .settling)))
    } catch let faults as FormFaults {
      return try await work(request, context, .settling, .unprocessableContent) {
        let page = try SettlingPage($0, try $0.workingPlan(), written: form.written, faults: faults.list)
        // It was settled meanwhile: the page has no place for what was written.
        guard page.maySettle || form["act"] != "settle" else { throw Trouble(.unusable) }
        return page
      }
    }
  }

  private func review(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await work(request, context, .review) { record in
      _ = try record.workingPlan()
      return try ReviewPage(record)
    }
  }

  private func lookAgain(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    do {
      try await desk.change(form, request, context, of: person) { change in
        let plan = try change.record.workingPlan()
        var reader = FormReader(form)
        let words = reader.optionalText("words")
        let part = reader.participation()
        let others = change.record.known(form.all("others"))
        let next = reader.comingDay("next", after: change.record.today)
        try reader.finish()
        guard let part, let next else { return }
        let told = [words, part.how].compactMap { $0?.value }.joined(separator: "\n")
        try change.perform(
          ReviewPlan(
            participation: part.0, others: others,
            words: (try? Text(told, limit: .max).written(in: form.language)).map { Expression($0) },
            next: next), in: plan.stream)
      }
      return .seeOther(Done(.saved).added(to: .of(person, .plan)))
    } catch let faults as FormFaults {
      return try await work(request, context, .review, .unprocessableContent) {
        try ReviewPage($0, written: form.written, faults: faults.list)
      }
    }
  }

  /// A page on which the plan is worked on: for whoever arranges it, also where a form comes back with its faults.
  private func work(
    _ request: Request, _ context: SiteContext, _ place: Address.Place, _ status: HTTPResponse.Status = .ok,
    _ page: @escaping @Sendable (OpenRecord) throws -> any Page
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, place, of: person, reading: .plan, status: status) { record in
      try record.reader.allow(.arrange, .plan)
      return try page(record)
    }
  }
}

extension OpenRecord {
  /// The plan that is worked on.
  ///
  /// - Throws: ``Onward`` to where one is begun.
  func workingPlan() throws -> Told<PlanState> {
    guard let plan = try reader.plan() else { throw Onward(.of(person, .newPlan)) }
    return plan
  }
}

extension FormReader {
  /// A day that has to be there and lie ahead; `nil` if it is not, which is noted.
  mutating func comingDay(_ name: String, after today: Day) -> Day? {
    guard let day = day(name, within: DaySpan.coming(from: today)) else { return nil }
    if day > today { return day }
    fault(name, .passed)
    return nil
  }
}
