import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// What is past its time: the administrator of an organisation says for whom no exception holds, and it is erased.
struct ErasuresController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("administration/erasures") { try await list($0, $1) }
    routes.submit("administration/erasures") { try await confirm($0, $1, $2) }
  }

  private func list(
    _ request: Request, _ context: SiteContext, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    try await desk.show(
      request, context, .erasures, status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      let organisation = try registrar.administered()
      return ErasuresPage(
        organisation: organisation.name.value,
        rules: try rules(of: organisation, registrar.tongue.language, in: entries), written: written, faults: faults)
    }
  }

  private func confirm(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    var reader = FormReader(form)
    guard let recordClass = reader.choice("class", of: RecordClass.self), let rule = form["rule"].flatMap({ Token($0) })
    else { throw Trouble(.notFound) }
    let field = "person-\(recordClass.rawValue)"
    let persons = form.all(field).compactMap { ID<Person>($0) }
    guard !persons.isEmpty else {
      reader.fault(field, .tooFew(least: 1))
      return try await list(request, context, written: reader.written, faults: reader.faults)
    }
    try await desk.change(form, request, context) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      let organisation = try registrar.administered()
      for person in persons {
        // Whom nothing waits for any more is passed over: somebody else was first, or something was added.
        _ = try entries.confirm(
          KeptFile(person: person, organisation: organisation.id, recordClass: recordClass), rule: rule,
          by: registrar.standing)
      }
    }
    return .seeOther(Done(.saved).added(to: .erasures))
  }

  /// The rules by which something waits, as the organisation's pack has them.
  private func rules(
    of organisation: Organisation, _ language: Language, in entries: any LedgerReading
  ) throws -> [ErasuresPage.Rule] {
    let pack = try desk.pack(of: organisation)
    let waiting = Dictionary(grouping: try entries.dueErasures(of: organisation.id)) { due in due.file.recordClass }
    return try RecordClass.allCases.compactMap { recordClass -> ErasuresPage.Rule? in
      guard let due = waiting[recordClass], let rule = pack.retention(of: recordClass, at: organisation.kind) else {
        return nil
      }
      // In the pack's own language where all of it is written in it, and else in English, marked as such.
      let isLocal =
        language == pack.defaultLanguage && rule.localWhat != nil
        && (rule.exceptions.isEmpty || !rule.localExceptions.isEmpty)
      return ErasuresPage.Rule(
        id: rule.id, recordClass: recordClass.rawValue,
        what: isLocal ? rule.localWhat ?? rule.what : rule.what,
        legalBasis: rule.legalBasis, period: (rule.period?.months ?? 0, rule.period?.days ?? 0),
        countsFromLast: rule.countsFrom == .lastEntryOfFile,
        exceptions: isLocal ? rule.localExceptions : rule.exceptions,
        isRead: rule.provenance.isVerified,
        persons: try due.filter { $0.rule.name == rule.id }.map { one in
          ErasuresPage.Person(
            id: one.file.person.retyped(), name: try entries.name(of: one.file.person.human)?.value ?? "–",
            count: one.count, since: one.since)
        }, language: isLocal || language == .english ? nil : .english)
    }
    .filter { !$0.persons.isEmpty }
  }
}

extension Registrar {
  /// The organisation whose administrator this is: what it keeps is nobody else's to erase.
  ///
  /// - Throws: ``Denial`` if they administer none.
  fileprivate func administered() throws -> Organisation {
    try allow(.arrange, .organisation)
    guard case .staff(let appointment) = caller.capacity, case .administrator(let id) = appointment.role,
      let organisation = try entries.organisation(id)
    else { throw Denial.noRelation }
    return organisation
  }
}
