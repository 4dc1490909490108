import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// What somebody entered wrongly of a decision is put right by whoever entered it; what stood before stays readable.
struct FrameCorrectionController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/frames/{frame}/earlier") { try await earlier($0, $1) }
    routes.show("persons/{person}/frames/{frame}/correction") { try await show($0, $1) }
    routes.submit("persons/{person}/frames/{frame}/correction") { try await correct($0, $1, $2) }
  }

  private func earlier(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    return try await desk.show(request, context, .frameEarlier(id.retyped()), of: person, reading: .frame) { record in
      try FrameEarlierPage(record, try record.frame(id))
    }
  }

  private func show(
    _ request: Request, _ context: SiteContext, written: [String: String]? = nil, faults: FormFaults = FormFaults([]),
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let newID: ID<Frame> = desk.newID()
    return try await desk.show(
      request, context, .frameCorrection(id.retyped()), of: person, reading: .frame, status: status
    ) { record in
      try record.reader.allow(.arrange, .frame)
      return try FrameFormPage(
        correcting: try record.frame(id), record, newID: newID, written: written, faults: faults.list)
    }
  }

  private func correct(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let sheet = FrameSheet(form)
    if sheet.asksForRoom { return try await show(request, context, written: form.written) }
    do {
      try await desk.change(form, request, context, of: person) { change in
        try change.reader.allow(.arrange, .frame)
        let told = try change.record.frame(id)
        guard let entry = told.state.correctable(by: change.standing),
          let (content, _) = told.state.entry(entry)
        else { throw Trouble(.notAllowed) }
        let command = try sheet.corrected(change.record, content)
        try change.perform(command, in: id.retyped(), corrects: command.corrects, telling: FrameSheet.fault)
      }
      return .seeOther(Done(.saved).added(to: .of(person, .frame(id.retyped()))))
    } catch let faults as FormFaults {
      return try await show(
        request, context, written: form.written, faults: faults, status: .unprocessableContent)
    }
  }
}
