import CoCreation
import Links
import Localization
import Markup
import Values

/// The ways that lead on from every page, by who reads and how many choices fit.
struct Navigation: Part {
  let scene: Scene
  /// Whether only the way home and the way out are shown.
  let isShort: Bool

  struct Way {
    let label: String
    let drawing: Drawing
    let address: Address
  }

  var html: HTML {
    if !ways.isEmpty || closing != nil {
      Tag.nav(.class("ways"), .ariaLabel(scene.site.menu)) {
        Tag.ul {
          for way in ways { item(way) }
          if let closing {
            Tag.li {
              PostForm(to: closing.address, scene: scene) {
                Tag.button(.type("submit"), .class("way")) {
                  closing.drawing
                  Tag.span(closing.label)
                }
              }
            }
          }
        }
      }
    }
    if let about = scene.about, !ways(about).isEmpty {
      Tag.nav(.class("ways about"), .ariaLabel(about.name)) {
        Tag.p(.class("about-name")) { about.name }
        Tag.ul {
          for way in ways(about) { item(way) }
        }
      }
    }
  }

  /// Only the ways that lead somewhere for whoever reads.
  private func ways(_ about: Scene.About) -> [Way] {
    Self.ways(about: about, scene: scene).filter { scene.opens($0.address) }
  }

  private func item(_ way: Way) -> HTML {
    Tag.li {
      Tag.a(.class("way"), .href(way.address.path), .when(way.address == scene.here, .ariaCurrent("page"))) {
        way.drawing
        Tag.span(way.label)
      }
    }
  }

  private var ways: [Way] {
    switch scene.visitor {
    case .signedOut: []
    case .person(let person, _, let isShared): Self.ways(of: person, isShort: isShared || isShort, scene: scene)
    case .researcher: Self.waysOfResearcher(scene)
    case .staff(_, let service, let decides): Self.ways(ofStaffLeading: service, decides: decides, scene: scene)
    case .member:
      [
        Way(label: scene.site.represented, drawing: .everyone, address: .represented),
        Way(label: scene.site.concerns, drawing: .unwanted, address: .concerns),
        Way(label: scene.site.account, drawing: .onlyMe, address: .account),
      ]
    case .administrator:
      [
        Way(label: scene.site.administration, drawing: .device, address: .administration),
        Way(label: scene.site.account, drawing: .onlyMe, address: .account),
      ]
    }
  }

  private var closing: Way? {
    switch scene.visitor {
    case .signedOut: nil
    case .person: Way(label: scene.site.close, drawing: .close, address: .lock)
    case .staff, .member, .administrator, .researcher:
      Way(label: scene.site.signOut, drawing: .close, address: .signOut)
    }
  }

  private static func ways(of person: ID<Address.Person>, isShort: Bool, scene: Scene) -> [Way] {
    let site = scene.site
    let home = Way(label: site.home, drawing: .home, address: .person(person, .today))
    if isShort || scene.density == .simplest { return [home] }
    let plan = Way(label: site.plan, drawing: .plan, address: .person(person, .plan))
    let answers = Way(label: site.answers, drawing: .answers, address: .person(person, .answers(question: "choice")))
    let more = Way(label: site.more, drawing: .menu, address: .person(person, .more))
    if scene.density == .simple { return [home, plan, more] }
    return [
      home, Way(label: site.week, drawing: .week, address: .person(person, .week(scene.today.monday))), plan, answers,
      Way(label: site.looked, drawing: .looked, address: .person(person, .looked)), more,
    ]
  }

  private static func ways(ofStaffLeading service: ID<Address.Service>?, decides: Bool, scene: Scene) -> [Way] {
    let site = scene.site
    var ways: [Way] = []
    // A manager meets the persons of the service on the service's own page.
    if !decides, service == nil { ways.append(Way(label: site.persons, drawing: .today, address: .persons)) }
    if let service { ways.append(Way(label: site.service, drawing: .balance, address: .service(service))) }
    if decides { ways.append(Way(label: site.decisions, drawing: .frame, address: .decisions)) }
    if !decides { ways.append(Way(label: site.concerns, drawing: .unwanted, address: .concerns)) }
    ways.append(Way(label: site.find, drawing: .find, address: .find(query: "")))
    ways.append(Way(label: site.account, drawing: .onlyMe, address: .account))
    return ways
  }

  private static func waysOfResearcher(_ scene: Scene) -> [Way] {
    let words = ComparisonWords.in(scene.tongue)
    return [
      Way(label: words.comparisons, drawing: .balance, address: .comparisons),
      Way(label: words.profiles, drawing: .plan, address: .profiles),
      Way(label: words.codeBooks, drawing: .note, address: .codeBooks),
      Way(label: scene.site.account, drawing: .onlyMe, address: .account),
    ]
  }

  private static func ways(about: Scene.About, scene: Scene) -> [Way] {
    let site = scene.site
    let frame = Way(label: site.itsFrame, drawing: .frame, address: .person(about.id, .frames))
    switch scene.visitor {
    case .signedOut, .person, .member, .administrator, .researcher: return []
    case .staff(_, _, isDecisionMaker: true): return [frame]
    case .staff: break
    }
    return [
      Way(label: site.glance, drawing: .glance, address: .person(about.id, .glance)),
      Way(label: site.note, drawing: .note, address: .person(about.id, .newMoment)),
      Way(label: site.week, drawing: .week, address: .person(about.id, .week(scene.today.monday))),
      Way(label: site.itsPlan, drawing: .plan, address: .person(about.id, .plan)),
      frame,
      Way(label: site.signs, drawing: .sign, address: .person(about.id, .signs)),
      Way(label: site.balance, drawing: .balance, address: .person(about.id, .balance(question: "choice"))),
      Way(label: site.itsLimits, drawing: .stop, address: .person(about.id, .limits)),
      Way(label: site.itsCircle, drawing: .everyone, address: .person(about.id, .circle)),
    ]
  }
}
