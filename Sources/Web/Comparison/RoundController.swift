import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Rounds: opening one, how far its coders have come, closing it for ever.
struct RoundController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("comparisons/{comparison}/rounds/new") { request, context in
      try await newRound(request, context, id: desk.newID())
    }
    routes.submit("comparisons/{comparison}/rounds") { try await open($0, $1, $2) }
    routes.show("comparisons/{comparison}/rounds/{round}") { try await round($0, $1) }
    routes.submit("comparisons/{comparison}/rounds/{round}/finish") { try await finish($0, $1, $2) }
    routes.submit("comparisons/{comparison}/rounds/{round}/close") { try await close($0, $1, $2) }
  }

  // MARK: - Opening

  private func newRound(
    _ request: Request, _ context: SiteContext, id: ID<CodingRound>, chosen: Set<String>? = nil,
    faults: FieldFaults = []
  ) async throws -> Response {
    let study: ID<Study> = try context.id("comparison")
    let desk = desk
    return try await desk.show(
      request, context, .comparison(study.retyped(), .newRound), status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, today in
      let scholar = try desk.scholar(caller, in: entries)
      let state = try scholar.study(study)
      let book = try scholar.book(state.codeBook ?? study.retyped())
      guard let version = book.versions.last, !state.profiles.isEmpty else {
        throw Onward(.comparison(study.retyped(), .overview))
      }
      let coders = try entries.researchers(on: today).map { human in
        Option(try entries.name(of: human)?.value ?? "–", value: human.description)
      }
      let profiles = try state.profiles.map { profile in
        Option(try entries.profile(profile).name?.value ?? "–", value: profile.description)
      }
      return NewRoundPage(
        comparison: study.retyped(), newID: id.retyped(), codeBook: (book.title?.value ?? "", version.number),
        coders: coders.sorted { $0.label < $1.label }, profiles: profiles,
        chosen: chosen ?? Set(profiles.map(\.value)).union([caller.human.description]), faults: faults)
    }
  }

  private func open(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let study: ID<Study> = try context.id("comparison")
    var reader = FormReader(form)
    let id: ID<CodingRound> = try reader.newID()
    let coders = form.all("coder").compactMap { ID<Human>($0) }
    let profiles = form.all("profile").compactMap { ID<Profile>($0) }
    if coders.count < 2 { reader.fault("coders", .tooFew(least: 2)) }
    if profiles.isEmpty { reader.fault("profiles", .empty) }
    let faults = reader.faults
    do {
      guard faults.isEmpty else { throw FormFaults(faults) }
      try await desk.compare(form, request, context) { try $0.open(id, of: study, coders: coders, profiles: profiles) }
    } catch let faults as FormFaults {
      let chosen = Set(form.all("coder") + form.all("profile"))
      return try await newRound(request, context, id: id, chosen: chosen, faults: faults.list)
    }
    return .seeOther(Done(.saved).added(to: .comparison(study.retyped(), .round(id.retyped(), .overview))))
  }

  // MARK: - One round

  private func round(
    _ request: Request, _ context: SiteContext, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let path = try RoundPath(context)
    let desk = desk
    return try await desk.show(
      request, context, path.address(.overview), status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      // It was closed meanwhile: the page has no place for what was written.
      guard faults.isEmpty || !record.round.isClosed else { throw Trouble(.unusable) }
      return try RoundPage(record, written: written, faults: faults)
    }
  }

  private func finish(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    try await desk.compare(form, request, context) { work in
      let record = try work.scholar.round(path)
      guard let sheet = record.round.sheet(of: work.scholar.caller.human) else { throw Trouble(.notAllowed) }
      do {
        try work.perform(FinishCoding(round: record.round, sheet: sheet), in: sheet.retyped())
      } catch CodingRefusal.left, CodingRefusal.notOpen {
        // The round's page says how many are left, or that it was closed.
      }
    }
    return .seeOther(path.address(.overview).path)
  }

  private func close(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    var reader = FormReader(form)
    let why = reader.optionalText("why")
    do {
      guard reader.faults.isEmpty else { throw FormFaults(reader.faults) }
      try await desk.compare(form, request, context) { work in
        let record = try work.scholar.round(path)
        let sheets = Dictionary(
          uniqueKeysWithValues: try record.round.sheets.map { ($0.sheet, try work.entries.sheet($0.sheet)) })
        do {
          try work.perform(CloseRound(sheets: sheets, why: why), in: path.round.retyped())
        } catch RoundRefusal.unfinished {
          throw FormFaults("why", .empty)
        }
      }
    } catch let faults as FormFaults {
      return try await round(request, context, written: form.written, faults: faults.list)
    }
    return .seeOther(Done(.settled).added(to: path.address(.overview)))
  }
}

extension Comparing {
  /// Opens a round over all passages of some profiles, with a sheet for each coder.
  fileprivate func open(
    _ id: ID<CodingRound>, of study: ID<Study>, coders: [ID<Human>], profiles: [ID<Profile>]
  ) throws {
    let state = try scholar.study(study)
    guard let book = state.codeBook else { throw Trouble(.notFound) }
    let able = Set(try entries.researchers(on: scholar.today))
    guard coders.allSatisfy(able.contains) else { throw FormFaults("coders", .notAChoice) }
    let chosen = Set(profiles)
    let passages = try state.profiles.filter(chosen.contains).flatMap { profile in
      try entries.profile(profile).passages.map { PassagePlace(profile: profile, passage: $0.id) }
    }
    let sheets = coders.enumerated().map { index, coder in
      CoderSheet(coder: coder, sheet: id.following(index + 1).retyped())
    }
    let open = OpenRound(
      study: study, codeBook: book, version: try entries.codeBook(book).versions.last, passages: passages,
      sheets: sheets)
    do {
      try perform(open, in: id.retyped())
    } catch let refusal as RoundRefusal {
      switch refusal {
      case .coderTwice, .tooFewCoders: throw FormFaults("coders", .tooFew(least: 2))
      case .noPassage: throw FormFaults("profiles", .empty)
      case .tooMuch(let limit): throw FormFaults("profiles", .tooMany(limit: limit))
      default: throw refusal
      }
    }
    try perform(AddRound(round: id), in: study.retyped(), step: 1)
  }
}
