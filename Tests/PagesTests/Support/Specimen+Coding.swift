import CoCreation
import Comparison
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  /// A page of one round.
  private init(_ name: String, _ place: Address.RoundPlace, _ page: @escaping @Sendable (Coded) -> any Page) {
    self.init(name, .researcher, { _ in .comparison(Coded.comparison, .round(Coded.round, place)) }) {
      page(Coded(cast: $0))
    }
  }

  private static func coding(
    _ coded: Coded, number: Int, chosen: [Int], isCoded: Bool, fault: CodingPage.Fault? = nil
  ) -> CodingPage {
    CodingPage(
      comparison: Coded.comparison, round: Coded.round, roundNumber: 1, number: number, all: 8, left: 3,
      passage: coded.shown(0, 0), codes: coded.codes.map { CodeShown($0) },
      chosen: Set(chosen.map { coded.codes[$0].id.retyped() }), isCoded: isCoded,
      note: coded.cast.text("Kanske <b>", "Perhaps <b>"), fault: fault)
  }

  private static func difference(_ coded: Coded, settled: Bool) -> ConsensusPage.Difference {
    ConsensusPage.Difference(
      passage: coded.shown(1, 0), code: CodeShown(coded.codes[1]), found: [("Ann", true), ("Bea", false)],
      settled: settled ? settlement(coded) : nil)
  }

  private static func settlement(_ coded: Coded) -> SettlementTold {
    SettlementTold(
      holds: true, who: "Bea", day: coded.cast.today,
      why: coded.cast.text("Rad två säger det.", "The second line says so."))
  }

  private static func roundPage(_ coded: Coded, _ state: RoundPage.State, done: Int) -> RoundPage {
    RoundPage(
      comparison: Coded.comparison, comparisonName: "Hemma", id: Coded.round, number: 1, passages: 8,
      codeBook: (coded.cast.text("Elva koder", "Eleven codes"), 1),
      coders: [
        .init(name: "Ann", coded: done, isDone: false, isReader: true),
        .init(name: "Bea", coded: 8, isDone: true, isReader: false),
      ], state: state)
  }

  static let comparing: [Specimen] = [
    Specimen("comparisons", .researcher, { _ in .comparisons }) { cast in
      ComparisonsPage(
        comparisons: [
          .init(
            id: Coded.comparison, title: cast.text("Elva piloter", "Eleven pilots"),
            question: cast.text("Hur förstås samskapande?", "How is co-creation understood?"), profiles: 11, rounds: 1)
        ], newID: Coded.number(90), codeBooks: [Option(cast.text("Elva koder", "Eleven codes"), value: "b1")],
        faults: [("title", .empty)])
    },
    Specimen("comparison", .researcher, { _ in .comparison(Coded.comparison, .overview) }) { cast in
      ComparisonPage(
        id: Coded.comparison, name: cast.text("Elva piloter", "Eleven pilots"),
        question: cast.text("Hur förstås samskapande?", "How is co-creation understood?"),
        codeBook: (Coded.book, cast.text("Elva koder", "Eleven codes"), 2),
        profiles: [.init(id: Coded.number(20), name: "Norrby", passages: 41)],
        others: [Option("Solgården", value: "p2")],
        rounds: [
          .init(id: Coded.round, number: 1, state: .closed),
          .init(id: Coded.number(91), number: 2, state: .open(done: 1, coders: 2)),
          .init(id: Coded.number(92), number: 3, state: .imported(file: "a.qdpx")),
        ])
    },
    Specimen("comparison-new", .researcher, { _ in .comparison(Coded.comparison, .overview) }) { cast in
      ComparisonPage(
        id: Coded.comparison, name: cast.text("Elva piloter", "Eleven pilots"), question: nil,
        codeBook: (Coded.book, cast.text("Elva koder", "Eleven codes"), nil), profiles: [], others: [], rounds: [])
    },
    Specimen("round-new", .researcher, { _ in .comparison(Coded.comparison, .newRound) }) { cast in
      NewRoundPage(
        comparison: Coded.comparison, newID: Coded.round, codeBook: (cast.text("Elva koder", "Eleven codes"), 1),
        coders: [Option("Ann", value: "a"), Option("Bea", value: "b")], profiles: [Option("Norrby", value: "n")],
        chosen: ["a", "n"], faults: [("coders", .notAChoice)])
    },
    Specimen("comparison-import", .researcher, { _ in .comparison(Coded.comparison, .importing) }) { cast in
      ImportPage(
        comparison: Coded.comparison, name: cast.text("Elva piloter", "Eleven pilots"), chosen: .project,
        refusal: "f.qdpx, project.qde, line 41: the selection goes from 18 to 900, but the text has 82 characters.")
    },
    Specimen("profiles", .researcher, { _ in .profiles }) { _ in
      ListPage(.profiles, [("Norrby", "41", .profile(Coded.number(20)))])
    },
    Specimen("code-books", .researcher, { _ in .codeBooks }) { _ in ListPage(.codeBooks, []) },
    Specimen("profile", .researcher, { _ in .profile(Coded.number(20)) }) { ProfilePage(Coded(cast: $0).state(2)) },
    Specimen("profile-service", .researcher, { _ in .profile(Coded.number(23)) }) {
      ProfilePage(Coded(cast: $0).state(3))
    },
    Specimen("service-profile", .manager, { .serviceProfile($0.id(9)) }) { cast in
      ServiceProfilePage(
        service: cast.id(9), figures: Coded(cast: cast).state(3).figures?.content.figures ?? [], until: cast.today,
        written: ["name": "Solgården"], faults: [("understanding", .empty)])
    },
    Specimen("code-book", .researcher, { _ in .codeBook(Coded.book, .overview) }) { cast in
      CodeBookPage(
        id: Coded.book, name: cast.text("Elva koder", "Eleven codes"), codes: Coded(cast: cast).codes,
        versions: [.init(number: 1, day: cast.today, change: cast.text("första", "first"))], hasChanges: true,
        faults: [("change", .empty)])
    },
    Specimen("code-book-version", .researcher, { _ in .codeBook(Coded.book, .version(1)) }) { cast in
      CodeBookPage(
        id: Coded.book, name: cast.text("Elva koder", "Eleven codes"), codes: Coded(cast: cast).codes,
        versions: [.init(number: 1, day: cast.today, change: cast.text("första", "first"))], shown: 1,
        hasChanges: true)
    },
    Specimen("code", .researcher, { _ in .codeBook(Coded.book, .code(Coded.number(11))) }) { cast in
      let coded = Coded(cast: cast)
      return CodePage(
        book: Coded.book, bookTitle: cast.text("Elva koder", "Eleven codes"), id: Coded.number(11), isNew: false,
        others: coded.codes.dropFirst().map { CodeShown($0) }, written: CodePage.written(coded.codes[0].content),
        faults: [("name", .empty)])
    },
    Specimen("code-new", .researcher, { _ in .codeBook(Coded.book, .newCode) }) { cast in
      CodePage(
        book: Coded.book, bookTitle: cast.text("Elva koder", "Eleven codes"), id: Coded.number(19), isNew: true,
        others: [], written: [:])
    },
  ]

  static let coding: [Specimen] =
    [
      Specimen("round-open", .overview) { roundPage($0, .open(next: 6), done: 5) },
      Specimen("round-all-coded", .overview) { roundPage($0, .open(next: 1), done: 8) },
      Specimen("round-no-coder", .overview) { roundPage($0, .open(next: nil), done: 5) },
      Specimen("round-closed", .overview) {
        roundPage($0, .closed(differences: 2, unsettled: 1, early: (["Ann"], "…")), done: 5)
      },
      Specimen("coding", .passage(3)) { coding($0, number: 3, chosen: [0], isCoded: true) },
      Specimen("coding-nothing", .passage(1)) { coding($0, number: 1, chosen: [], isCoded: true) },
      Specimen("coding-fault", .passage(8)) {
        coding($0, number: 8, chosen: [], isCoded: false, fault: .nothingChosen)
      },
      Specimen("coding-both", .passage(8)) { coding($0, number: 8, chosen: [1], isCoded: false, fault: .bothChosen) },
      Specimen("coding-note-fault", .passage(8)) {
        coding($0, number: 8, chosen: [1], isCoded: false, fault: .note(.tooLong(limit: 4000)))
      },
      Specimen("agreement-round", .agreement) { coded in
        let round = coded.round()
        return RoundAgreementPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1,
          agreement: RoundAgreement(
            round: round, codings: coded.codings(in: round), codes: coded.codes, drawings: 50))
      },
      Specimen("agreement-one-coder", .agreement) { coded in
        let round = coded.round()
        return RoundAgreementPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1,
          agreement: RoundAgreement(
            round: round, codings: Array(coded.codings(in: round).prefix(1)), codes: coded.codes, drawings: 50))
      },
      Specimen("consensus", .consensus) { coded in
        ConsensusPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1,
          differences: [difference(coded, settled: true), difference(coded, settled: false)])
      },
      Specimen("consensus-done", .consensus) { _ in
        ConsensusPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1, differences: [])
      },
      Specimen("consensus-many", .consensus) { coded in
        ConsensusPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1,
          differences: (0..<40).map { difference(coded, settled: $0 % 2 == 0) }, from: 15)
      },
      Specimen("consensus-log", .log) { coded in
        ConsensusLogPage(
          comparison: Coded.comparison, round: Coded.round,
          lines: (0..<120).map { _ in ("Delat", "Öster", settlement(coded)) }, from: 50)
      },
      Specimen("settle", .settle(Coded.number(32), Coded.number(12))) { coded in
        SettlePage(
          comparison: Coded.comparison, round: Coded.round, difference: difference(coded, settled: true),
          notes: [("Ann", coded.cast.text("Osäker.", "Not sure."))], log: [settlement(coded)],
          written: ["holds": "yes"], faults: [("why", .empty)])
      },
      Specimen("evidence", .evidence(Coded.number(20), Coded.number(11))) { coded in
        EvidencePage(
          comparison: Coded.comparison, round: Coded.round, code: CodeShown(coded.codes[0]),
          profile: (Coded.number(20), "Norrby"), passages: [coded.shown(0, 0)])
      },
      Specimen("evidence-none", .evidence(Coded.number(22), Coded.number(11))) { coded in
        EvidencePage(
          comparison: Coded.comparison, round: Coded.round, code: CodeShown(coded.codes[0]),
          profile: (Coded.number(22), "Söder"), passages: [])
      },
      Specimen("configurations", .configurations) { coded in
        RoundConfigurationsPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1, codes: coded.codes.map { CodeShown($0) })
      },
      Specimen("configurations-found", .configurations) { coded in
        let table = coded.table()
        let conditions = coded.codes.prefix(3).map { ConsensusTable.Source.code($0.id) }
        let result: RoundConfigurationsPage.Asked
        do throws(ConfigurationFindings.Refusal) {
          result = .found(
            try ConfigurationFindings(table, conditions: conditions, outcome: coded.codes[3].id), table)
        } catch { result = .refused(error) }
        return RoundConfigurationsPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1, codes: coded.codes.map { CodeShown($0) },
          outcome: coded.codes[3].id.retyped(), conditions: Set(coded.codes.prefix(3).map { $0.id.retyped() }),
          result: result)
      },
      Specimen("configurations-refused", .configurations) { coded in
        RoundConfigurationsPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1, codes: coded.codes.map { CodeShown($0) },
          outcome: coded.codes[3].id.retyped(), result: .refused(.noConditions))
      },
    ]
    + Address.Picture.allCases.map { picture in
      Specimen("likeness-\(picture.rawValue.isEmpty ? "table" : picture.rawValue)", .likeness(picture)) { coded in
        RoundLikenessPage(
          comparison: Coded.comparison, round: Coded.round, roundNumber: 1, table: coded.table(settled: false),
          picture: picture)
      }
    }
}
