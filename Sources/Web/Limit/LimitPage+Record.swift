import CoCreation
import Ledger
import Links
import Pages
import Values

extension LimitsPage {
  /// Everything that limits the person.
  init(_ record: OpenRecord, from first: Int) throws {
    let limits = try record.reader.limits().compactMap { told -> Limit? in
      guard let entered = told.state.entered.last, let last = told.state.last else { return nil }
      return Limit(
        id: told.stream.retyped(), what: entered.content.what.written(besides: record.tongue),
        picture: entered.content.what.illustration,
        last: last, mayNotBeAllowed: told.state.mayNotBeAllowed(by: record.pack))
    }
    self.init(
      person: record.person.retyped(), name: record.reader.name, limits: limits, isOwn: record.isOwn,
      mayArrange: record.standing.may(.arrange, .limit), from: first)
  }
}

extension NewLimitPage {
  init(
    _ record: OpenRecord, newID: ID<Limit>, moment: ID<Address.Moment>?, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.init(
      person: record.person.retyped(), name: record.reader.name, newID: newID.retyped(),
      grounds: record.pack.limitGrounds.map {
        Pages.Option(record.term($0.localTerm, $0.english), value: $0.id, language: record.termLanguage)
      },
      moment: moment, written: written, faults: faults)
  }
}

extension LimitPage {
  /// A limit as it stands before whoever reads.
  init(
    _ record: OpenRecord, _ told: Told<LimitState>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) throws {
    let state = told.state
    guard let entered = state.entered.last, let last = state.last else { throw Trouble(.notFound) }
    let answer = state.personsAnswer
    let first = try entered.content.triedInstead.map { what in
      Tried(what: what.saying(voice: try record.voice(of: entered), in: record.tongue), worked: nil)
    }
    self.init(
      person: record.person.retyped(), limit: told.stream.retyped(), name: record.reader.name,
      what: entered.content.what.saying(voice: try record.voice(of: entered), in: record.tongue),
      does: entered.content.does,
      askedBy: Written(entered.content.askedBy, besides: record.tongue), ground: Ground(record, entered.content.ground),
      routes: record.pack.reportRoutes.map { route in
        Route(
          what: record.note(route.localWhat, route.what), to: record.term(route.localTo ?? route.to, route.to),
          number: route.number)
      },
      answer: try answer.map { said in
        Answer(
          isYes: said.content.isYes,
          words: try said.content.words?.saying(voice: record.voice(of: said), in: record.tongue))
      },
      tried: [first].compactMap { $0 }
        + (try state.alternatives.current.map { said in
          Tried(
            what: said.content.what.saying(voice: try record.voice(of: said), in: record.tongue),
            worked: said.content.worked)
        }),
      told: state.toldOutside.current.map { Written($0.content.who, besides: record.tongue) }, last: last,
      prolonged: try state.prolonged.current.map { said in
        (until: said.content.last, why: said.content.why.saying(voice: try record.voice(of: said), in: record.tongue))
      }, isOwn: record.isOwn, mayArrange: record.standing.may(.arrange, .limit),
      mayWrite: record.standing.may(.write, .limit), mayScribe: (try? Rights.scribe(record.standing)) != nil,
      before: Before(
        try state.entered.all.filter { $0.id != entered.id }.reversed().map { said in
          (said.content.what.saying(voice: try record.voice(of: said), in: record.tongue), said.day)
        }), written: written, faults: faults)
  }
}

extension LimitPage.Ground {
  fileprivate init?(_ record: OpenRecord, _ ground: NamedGround) {
    guard case .ofPack(let id) = ground, let kind = record.pack.limitGrounds.first(where: { $0.id == id }) else {
      return nil
    }
    self.init(
      name: record.term(kind.localTerm, kind.english), legalBasis: kind.legalBasis,
      isVerified: kind.provenance.isVerified)
  }
}
