import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Who supports a person, each with role, period and mandate, and which services do.
package struct CirclePage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let members: [CircleMember]
  /// Those whose place begins on a later day, the next first.
  package let coming: [CircleMember]
  /// Those whose place has ended, the last first.
  package let earlier: [CircleMember]
  package let support: [Support]
  package let isOwn: Bool
  /// Whether the reader may add somebody and end places.
  package let mayArrange: Bool
  package let first: Int

  /// A service that supports the person.
  package struct Support: Sendable {
    package let service: String
    package let first: Day

    package init(service: String, first: Day) {
      self.service = service
      self.first = first
    }
  }

  package init(
    person: ID<Address.Person>, name: String, members: [CircleMember], coming: [CircleMember] = [],
    earlier: [CircleMember] = [], support: [Support], isOwn: Bool, mayArrange: Bool, from first: Int = 0
  ) {
    self.person = person
    self.name = name
    self.members = members
    self.coming = coming
    self.earlier = earlier
    self.support = support
    self.isOwn = isOwn
    self.mayArrange = mayArrange
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = CircleWords.in(scene.tongue)
    return isOwn ? words.mine : words.title(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      if members.isEmpty {
        Tag.p(words.none)
      } else if isOwn, scene.density != .standard {
        Portion(id: "member", label: words.mine, from: first, scene: scene, members.map { tile($0, words) })
      } else {
        Tag.ul(.class("persons"), .role("list")) {
          for member in members { Tag.li { card(member, words, scene) } }
        }
      }
      if !coming.isEmpty {
        Block(words.coming) { places(coming, isBelow: true, words) { words.from(scene.dates.full($0.first)) } }
      }
      acts(words, scene)
      if scene.density != .simplest || !isOwn {
        Block(words.support) {
          Things(
            support.map { one in
              Thing(
                one.service, picture: .drawing(.home), note: words.from(scene.dates.day(one.first, today: scene.today)))
            }, whenEmpty: words.noSupport, scene)
          if !isOwn, mayArrange, scene.opens(.person(person, .support)) {
            LinkButton(words.begin, drawing: .note, .person(person, .support))
          }
        }
      }
      if !earlier.isEmpty {
        Details(words.earlier) { places(earlier, isBelow: false, words) { words.wasUntil(scene.dates.full($0.last)) } }
      }
    }
  }

  @HTMLBuilder private func name(of member: CircleMember) -> HTML {
    member.face
    Tag.a(.href(Address.person(person, .member(member.id)).path)) { member.face.name }
  }

  /// Places that do not hold today, one below the other, with the day that tells why.
  ///
  /// - Parameter isBelow: Whether they stand below a heading of their own.
  private func places(
    _ members: [CircleMember], isBelow: Bool, _ words: CircleWords, _ when: (CircleMember) -> String
  ) -> HTML {
    Tag.ul(.class("persons"), .role("list")) {
      for member in members {
        Tag.li {
          if isBelow { Tag.h3 { name(of: member) } } else { Tag.h2 { name(of: member) } }
          Tag.p(member.role.label(words))
          Tag.p(.class("quiet")) { when(member) }
        }
      }
    }
  }

  private func tile(_ member: CircleMember, _ words: CircleWords) -> Tile {
    Tile(
      member.face.name, .face(member.face), .link(.person(person, .member(member.id))), note: member.role.label(words))
  }

  private func card(_ member: CircleMember, _ words: CircleWords, _ scene: Scene) -> HTML {
    HTML {
      Tag.h2 { name(of: member) }
      Tag.p(member.role.label(words))
      Tag.p(.class("quiet")) { words.until(scene.dates.day(member.last, today: scene.today)) }
      if let mandate = member.mandate, !mandate.covers.isEmpty {
        Tag.p("\(words.covers): \(scene.grammar.list(mandate.covers.map { $0.label(words).lowercased() }))")
      }
    }
  }

  private func acts(_ words: CircleWords, _ scene: Scene) -> HTML {
    HTML {
      if mayArrange || isOwn {
        Tag.div(.class("acts")) {
          if mayArrange { LinkButton(words.invite, drawing: .more, .person(person, .newMember), isMain: true) }
          if isOwn { LinkButton(words.shownTitle, drawing: .looked, .person(person, .shown)) }
        }
      }
      if !isOwn, scene.opens(.person(person, .portrait)) {
        Tag.div(.class("acts")) {
          LinkButton(
            PortraitWords.in(scene.tongue.standard).titleOf(name), drawing: .onlyMe, .person(person, .portrait))
        }
      }
      if !isOwn, scene.opens(.person(person, .pair)) {
        Tag.div(.class("acts")) { PairLink(person: person, name: name, scene: scene) }
      }
    }
  }
}
