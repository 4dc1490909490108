import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Comparisons: beginning one, its profiles, its rounds.
struct ComparisonController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("comparisons") { request, context in
      try await comparisons(request, context, id: desk.newID())
    }
    routes.submit("comparisons") { try await begin($0, $1, $2) }
    routes.show("comparisons/{comparison}") { try await comparison($0, $1) }
    routes.submit("comparisons/{comparison}/profiles") { try await profiles($0, $1, $2) }
  }

  private func comparisons(
    _ request: Request, _ context: SiteContext, id: ID<Study>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let desk = desk
    return try await desk.show(
      request, context, .comparisons, status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      _ = try desk.scholar(caller, in: entries)
      let rows = try entries.studies().compactMap { id -> ComparisonsPage.Row? in
        let state = try entries.study(id)
        return state.title.map {
          ComparisonsPage.Row(
            id: id.retyped(), title: $0.value, question: state.question?.value, profiles: state.profiles.count,
            rounds: state.rounds.count)
        }
      }
      let books = try entries.codeBooks().compactMap { id in
        try entries.codeBook(id).title.map { Option($0.value, value: id.description) }
      }
      return ComparisonsPage(
        comparisons: rows, newID: id.retyped(), codeBooks: books, written: written, faults: faults)
    }
  }

  private func begin(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    var reader = FormReader(form)
    let id: ID<Study> = try reader.newID()
    let title = reader.text("title", limit: 200)
    let question = reader.optionalText("question")
    let written = form["book"] ?? "new"
    let chosen = ID<CodeBook>(written)
    if written != "new", chosen == nil { reader.fault("book", .notAChoice) }
    do {
      guard let title, reader.faults.isEmpty else { throw FormFaults(reader.faults) }
      let published = desk.published
      try await desk.compare(form, request, context) { work in
        if let chosen, try !work.entries.codeBooks().contains(chosen) { throw FormFaults("book", .notAChoice) }
        let book = chosen ?? id.following(1).retyped()
        if chosen == nil { try work.perform(BeginCodeBook(title: title), in: book.retyped(), step: 1) }
        try work.perform(BeginStudy(title: title, question: question, codeBook: book), in: id.retyped())
        // There is something to compare from the first day.
        try work.takeIn(published, from: 2)
      }
    } catch let faults as FormFaults {
      return try await comparisons(request, context, id: id, written: reader.written, faults: faults.list)
    }
    return .seeOther(Done(.saved).added(to: .comparison(id.retyped(), .overview)))
  }

  // MARK: - One comparison

  private func comparison(
    _ request: Request, _ context: SiteContext, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let id: ID<Study> = try context.id("comparison")
    let desk = desk
    return try await desk.show(
      request, context, .comparison(id.retyped(), .overview), status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      try ComparisonPage(id, desk.scholar(caller, in: entries), written: written, faults: faults)
    }
  }

  private func profiles(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Study> = try context.id("comparison")
    let chosen = form.all("profile").compactMap { ID<Profile>($0) }
    var reader = FormReader(form)
    let left = form["leave"].flatMap { ID<Profile>($0) }
    let isLeaving = form["why"] != nil
    let why = isLeaving ? reader.text("why") : nil
    if isLeaving, left == nil { reader.fault("leave", .empty) }
    if !isLeaving, chosen.isEmpty { reader.fault("profiles", .empty) }
    guard reader.faults.isEmpty else {
      return try await comparison(request, context, written: reader.written, faults: reader.faults)
    }
    try await desk.compare(form, request, context) { work in
      _ = try work.scholar.study(id)
      if let left, let why {
        do {
          try work.perform(LeaveOutProfile(profile: left, why: why), in: id.retyped())
        } catch StudyRefusal.notPartOfIt {
          // It was left out already.
        }
      } else {
        let known = Set(try work.entries.profiles())
        try work.perform(TakeProfiles(profiles: chosen.filter(known.contains)), in: id.retyped())
      }
    }
    return .seeOther(Done(.saved).added(to: .comparison(id.retyped(), .overview)))
  }
}

extension Scholar {
  /// A comparison.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  func study(_ id: ID<Study>) throws -> StudyState {
    let state = try entries.study(id)
    guard state.begun.last != nil else { throw Trouble(.notFound) }
    return state
  }
}

extension ComparisonPage {
  /// The page of a comparison as it stands.
  fileprivate init(
    _ id: ID<Study>, _ scholar: Scholar, written: [String: String],
    faults: FieldFaults
  ) throws {
    let entries = scholar.entries
    let state = try scholar.study(id)
    guard let book = state.codeBook else { throw Trouble(.notFound) }
    let codes = try entries.codeBook(book)
    let profiles = try state.profiles.map { id in
      let profile = try entries.profile(id)
      return ProfileRow(id: id.retyped(), name: profile.name?.value ?? "–", passages: profile.passages.count)
    }
    let taken = Set(state.profiles)
    let others = try entries.profiles().filter { !taken.contains($0) }.compactMap { id in
      try entries.profile(id).name.map { Option($0.value, value: id.description) }
    }
    let leftOut = try state.leftOut.filter { !taken.contains($0.content.profile) }.map { said in
      (name: try entries.profile(said.content.profile).name?.value ?? "–", why: said.content.why.value)
    }
    let rounds = try state.rounds.enumerated().map { index, round in
      RoundRow(id: round.retyped(), number: index + 1, state: try entries.progress(of: entries.round(round)))
    }
    self.init(
      id: id.retyped(), name: state.title?.value ?? "", question: state.question?.value,
      codeBook: (book.retyped(), codes.title?.value ?? "", codes.versions.last?.number), profiles: profiles,
      others: others.sorted { $0.label < $1.label }, rounds: rounds, leftOut: leftOut,
      written: written, faults: faults)
  }
}

extension LedgerReading {
  /// How far a round has come.
  fileprivate func progress(of round: CodingRoundState) throws -> ComparisonPage.RoundRow.State {
    if let file = round.file { return .imported(file: file.value) }
    if round.isClosed { return .closed }
    let done = try round.sheets.count { try sheet($0.sheet).isFinished }
    return .open(done: done, coders: round.sheets.count)
  }
}
