import CoCreation
import Testing
import Values

struct RightsTests {
  static let aboutThePerson = Matter.allCases.filter {
    ![
      .unitPattern, .device, .account, .registration, .organisation, .pack, .voluntaryLayer, .obligation, .comparison,
      .serviceProfile, .brokenGlass,
    ].contains($0)
  }

  @Test(arguments: Matter.allCases)
  func `every matter can be read by somebody, and stands in the table`(matter: Matter) {
    #expect(Standing.Kind.allCases.contains { Rights.grant($0, .read, matter) != nil })
  }

  @Test func `the administrator and the researcher read no person's words`() {
    for matter in Self.aboutThePerson {
      for act in Act.allCases {
        #expect(Rights.grant(.administrator, act, matter) == nil, "\(act) \(matter)")
        #expect(Rights.grant(.researcher, act, matter) == nil, "\(act) \(matter)")
      }
    }
  }

  @Test func `nobody but the person opens an answer`() {
    for kind in Standing.Kind.allCases where kind != .person {
      let grant = Rights.grant(kind, .read, .answer)
      #expect(grant == nil || grant == .shown, "\(kind)")
      #expect(Rights.grant(kind, .write, .answer) == nil, "\(kind)")
      #expect(Rights.grant(kind, .show, .answer) == nil, "\(kind)")
    }
    #expect(Rights.grant(.glassBreaker, .read, .answer) == nil)
    #expect(Rights.grant(.scribe, .read, .answer) == nil)
  }

  @Test(arguments: [Matter.moment, .answer, .sign, .piles, .teamCounts, .mirror, .driftQuestion, .chart])
  func `nothing of daily life passes to who decides on amount but by the person's own act`(matter: Matter) {
    let grant = Rights.grant(.decisionMaker, .read, matter)
    #expect(grant == nil || grant == .shown)
  }

  @Test(arguments: [Matter.piles, .teamCounts, .mirror, .driftQuestion])
  func `the manager never gets a single relation's reading`(matter: Matter) {
    #expect(Act.allCases.allSatisfy { Rights.grant(.firstLineManager, $0, matter) == nil })
  }

  @Test func `only the person decides who else may see`() {
    for kind in Standing.Kind.allCases where kind != .person {
      #expect(Matter.allCases.allSatisfy { Rights.grant(kind, .show, $0) == nil }, "\(kind)")
    }
  }

  @Test func `broken glass reads little and writes nothing`() {
    let read = Matter.allCases.filter { Rights.grant(.glassBreaker, .read, $0) != nil }
    #expect(Set(read) == [.profile, .circle, .plan, .moment, .chart, .limit])
    for act in [Act.write, .arrange, .show] {
      #expect(Matter.allCases.allSatisfy { Rights.grant(.glassBreaker, act, $0) == nil })
    }
  }

  @Test func `the glass is broken by those who support, lead or decide, and for persons of their own organisation`() {
    let grants = Standing.Kind.allCases.filter { $0 != .person }.map { Rights.grant($0, .arrange, .brokenGlass) }
    #expect(Set(grants) == [nil, .ownOrganisation])
    for kind in [Standing.Kind.administrator, .researcher, .representative, .relative, .guide, .samspel] {
      #expect(Rights.grant(kind, .arrange, .brokenGlass) == nil, "\(kind)")
    }
  }

  @Test func `the person sees everything about themselves`() {
    for matter in Self.aboutThePerson { #expect(Rights.grant(.person, .read, matter) == .all, "\(matter)") }
  }

  @Test func `only those beside the person pair a device with the person`() {
    let may = Standing.Kind.allCases.filter { Rights.grant($0, .arrange, .pairing) != nil }
    #expect(Set(may) == [.person, .circleProfessional, .keyWorker])
    #expect(Rights.grant(.administrator, .arrange, .device) == .all, "who looks after devices takes a lost one away")
  }

  @Test func `a relative sees only what is shown`() {
    // A question that the person wants to talk about with them is opened by the person's choice: `DriftTests`.
    for matter in Matter.allCases where matter != .driftQuestion {
      let grant = Rights.grant(.relative, .read, matter)
      #expect(grant == nil || grant == .shown, "\(matter)")
    }
    #expect(Rights.grant(.relative, .read, .driftQuestion) == .released)
  }

  @Test func `the researcher compares, and nothing else`() {
    for act in Act.allCases {
      let matters = Matter.allCases.filter { Rights.grant(.researcher, act, $0) != nil }
      #expect(Set(matters).isSubset(of: [.comparison, .serviceProfile]), "\(act)")
      for kind in Standing.Kind.allCases where kind != .researcher {
        #expect(Rights.grant(kind, act, .comparison) == nil, "\(kind) \(act)")
      }
    }
    #expect([Act.read, .write, .arrange].allSatisfy { Rights.grant(.researcher, $0, .comparison) == .all })
  }

  @Test func `a service tells of itself by its manager only`() {
    for kind in Standing.Kind.allCases where kind != .firstLineManager {
      for act in [Act.write, .arrange, .show] { #expect(Rights.grant(kind, act, .serviceProfile) == nil, "\(kind)") }
    }
  }
}
