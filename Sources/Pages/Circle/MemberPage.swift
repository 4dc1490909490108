import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One place in a circle: what it covers and what not, and its end.
package struct MemberPage: Page {
  package let person: ID<Address.Person>
  package let member: CircleMember
  package let isOwn: Bool
  /// Whether the reader may give the same place for a further time.
  package let mayRenew: Bool
  /// With what code the member comes in, as far as the reader may make one.
  package let access: Access?
  package let written: [String: String]
  package let faults: FieldFaults

  /// A code with which a member comes in.
  package enum Access: Sendable {
    /// With it a password is chosen.
    case password
    /// It opens on one day, without a password.
    case day
    /// The account opens more than the reader arranges: whoever looks after accounts makes it.
    case elsewhere
  }

  package init(
    person: ID<Address.Person>, member: CircleMember, isOwn: Bool, mayRenew: Bool = false, access: Access? = nil,
    written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.member = member
    self.isOwn = isOwn
    self.mayRenew = mayRenew
    self.access = access
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { member.face.name }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      Tag.p(.class("event")) {
        member.face
        Tag.span(" \(member.role.label(words))")
      }
      Tag.p(words.until(scene.dates.day(member.last, today: scene.today)))
      if let mandate = member.mandate { MandateTold(mandate: mandate, words: words, scene: scene) }
      if let access { code(access, scene) }
      if mayRenew { renewal(words, scene) }
      if member.mayEnd { ending(words, scene) } else if isOwn { Tag.p(.class("quiet")) { words.onlyTheManager } }
    }
  }

  private func code(_ access: Access, _ scene: Scene) -> HTML {
    let words = AccessWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let name = member.face.name
    return Block(words.makeCodeFor(name)) {
      switch access {
      case .elsewhere: Tag.p(words.codeNotYours)
      case .password, .day:
        Tag.p(access == .day ? words.dayCodeText : words.makeCodeText(name))
        PostForm(to: .person(person, .memberCode(member.id)), scene: scene) {
          if access == .password, !isOwn { EndFactorToo(scene: scene) }
          Button(access == .day ? words.makeDayCode : words.makeCodeFor(name), drawing: .repeated)
        }
      }
    }.html
  }

  private func renewal(_ words: CircleWords, _ scene: Scene) -> HTML {
    let access = AccessWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let name = member.face.name
    let filling = Filling(
      written, faults, ["renewFirst": words.firstDay, "renewLast": words.lastDay, "day": words.whichDay], scene)
    let next = max(member.last + 1, scene.today)
    return Block(access.renew(name)) {
      Tag.p(access.renewText(name))
      if faults.contains(where: { $0.field != "last" }) { filling.summary }
      PostForm(to: .person(person, .renewal(member.id)), scene: scene) {
        ClassNote(MemberJoined.self, in: scene)
        if isOwn, !isGuide {
          Tiles(
            id: "term", label: words.howLong,
            [
              Tile(words.oneMonth, .drawing(.week), .button(name: "term", value: "month")),
              Tile(words.oneYear, .drawing(.repeated), .button(name: "term", value: "year")),
            ])
        } else if isGuide {
          filling.field("day", .date, hint: words.comesForOneDay, otherwise: next.description)
        } else {
          filling.field("renewFirst", .date, otherwise: next.description)
          filling.field("renewLast", .date, hint: words.lastDayHint, otherwise: (next + 365).description)
        }
        if !isOwn || isGuide { Button(scene.site.save, drawing: .done) }
      }
    }.html
  }

  private var isGuide: Bool {
    if case .guide = member.role { true } else { false }
  }

  private func ending(_ words: CircleWords, _ scene: Scene) -> HTML {
    let name = member.face.name
    let filling = Filling(written, faults, ["last": words.lastDay], scene)
    return Block(words.endPlace(name)) {
      ClassNote(MemberLeft.self, in: scene)
      if isOwn {
        Tag.p(words.endExplained(name))
        PostForm(to: .person(person, .member(member.id)), scene: scene) {
          Tiles(
            id: "end", label: words.endPlace(name),
            [
              Tile(words.endToday, .drawing(.no), .button(name: "last", value: scene.today.description)),
              Tile(words.keep, .drawing(.yes), .link(.person(person, .circle))),
            ])
        }
      } else {
        if faults.contains(where: { $0.field == "last" }) { filling.summary }
        PostForm(to: .person(person, .member(member.id)), scene: scene) {
          filling.field("last", .date, otherwise: scene.today.description)
          Button(words.endOnDay, drawing: .no)
        }
      }
    }.html
  }
}

/// What a representative may do and what not, side by side.
struct MandateTold: Part {
  let mandate: CircleMember.Mandate
  let words: CircleWords
  let scene: Scene
  var level = Block.Level.second

  var html: HTML {
    if !mandate.isVerified { Notice(.careful, words.notRead) }
    Tag.div(.class("sides")) {
      side(words.covers, mandate.covers, .yes, words.mayDecide, mandate.mayDecide)
      side(
        words.coversNot, MandateScope.allCases.filter { !mandate.covers.contains($0) }, .no, words.mayNotDecide,
        mandate.mayNotDecide)
    }
    if mandate.needsConsent { Tag.p(words.needsConsent) }
    if let text = mandate.words { Saying(voice: words.wordsOfMandate, words: text.words, language: text.language) }
  }

  private func side(
    _ heading: String, _ parts: [MandateScope], _ drawing: Drawing, _ decides: String, _ matters: [InWords]
  ) -> HTML {
    Block(heading, level: level, class: "side") {
      Tag.ul(.class("marked"), .role("list")) {
        for part in parts {
          Tag.li {
            drawing
            Tag.span(part.label(words))
          }
        }
      }
      if !matters.isEmpty {
        Tag.p { Tag.strong(decides) }
        Tag.ul { for matter in matters { Tag.li { matter.html(in: scene) } } }
      }
    }.html
  }
}
