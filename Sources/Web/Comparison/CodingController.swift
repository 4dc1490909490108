import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Coding one passage after the other, as oneself and out of sight of the others.
struct CodingController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("comparisons/{comparison}/rounds/{round}/passages/{number}") { try await passage($0, $1) }
    routes.submit("comparisons/{comparison}/rounds/{round}/passages/{number}") { try await code($0, $1, $2) }
  }

  /// What was written and is shown again, with what is wrong.
  private struct Sent: Sendable {
    let codes: Set<ID<Address.Code>>
    let note: String
    let fault: CodingPage.Fault
  }

  private func passage(_ request: Request, _ context: SiteContext, sent: Sent? = nil) async throws -> Response {
    let path = try RoundPath(context)
    let number = try context.number()
    let desk = desk
    return try await desk.show(
      request, context, path.address(.passage(number)), status: sent == nil ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      guard let own = try record.own() else { throw Onward(record.address(.overview)) }
      guard record.round.passages.indices.contains(number - 1) else { throw Trouble(.notFound) }
      let place = record.round.passages[number - 1]
      guard let shown = [place.profile: try entries.profile(place.profile)].shown(place.passage, in: record.round)
      else { throw Trouble(.notFound) }
      let coding = own.passages[place.passage]
      return CodingPage(
        comparison: path.study.retyped(), round: path.round.retyped(), roundNumber: record.number, number: number,
        all: record.round.passages.count, left: record.round.passages.count - own.passages.count, passage: shown,
        codes: record.codable.map { CodeShown($0) },
        chosen: sent?.codes ?? Set(coding?.codes.map { $0.retyped() } ?? []), isCoded: coding != nil,
        note: sent?.note ?? coding?.note?.value ?? "", fault: sent?.fault)
    }
  }

  private func code(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    let number = try context.number()
    var reader = FormReader(form)
    let codes = form.all("code").compactMap { ID<Code>($0) }
    let note = reader.optionalText("note")
    let isNothing = form["nothing"] == "yes"
    let fault: CodingPage.Fault? =
      if codes.isEmpty, !isNothing {
        .nothingChosen
      } else if !codes.isEmpty, isNothing {
        .bothChosen
      } else {
        reader.faults.first.map { .note($0.fault) }
      }
    if let fault {
      let sent = Sent(codes: Set(codes.map { $0.retyped() }), note: form["note"] ?? "", fault: fault)
      return try await passage(request, context, sent: sent)
    }
    let next: Address = try await desk.compare(form, request, context) { work in
      let record = try work.scholar.round(path)
      guard record.round.passages.indices.contains(number - 1) else { throw Trouble(.notFound) }
      guard let sheet = record.round.sheet(of: work.scholar.caller.human) else { throw Trouble(.notAllowed) }
      let coding = PassageCodes(passage: record.round.passages[number - 1].passage, codes: codes, note: note)
      do {
        try work.perform(
          CodePassage(round: record.round, sheet: sheet, coding: coding, codes: record.codes), in: sheet.retyped())
      } catch CodingRefusal.notOpen {
        // Somebody has closed the round meanwhile; its page says so.
        return record.address(.overview)
      }
      if form["go"] == "previous" { return record.address(.passage(max(1, number - 1))) }
      return record.address(number < record.round.passages.count ? .passage(number + 1) : .overview)
    }
    return .seeOther(next.path)
  }
}

extension RoundRecord {
  /// The reader's own codings while the round is open; `nil` if they do not code, or it is closed.
  fileprivate func own() throws -> SheetCodings? {
    guard !round.isClosed, let sheet = round.sheet(of: scholar.caller.human) else { return nil }
    return try entries.sheet(sheet).codings(in: round, sheet: sheet, readBy: scholar.standing)
  }
}

extension SiteContext {
  /// The number of a passage, from 1.
  fileprivate func number() throws -> Int {
    guard let number = parameters.get("number").flatMap({ Int($0) }), number > 0 else { throw Trouble(.notFound) }
    return number
  }
}
