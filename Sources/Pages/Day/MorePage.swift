package import Links
import Localization
package import Markup
package import Values

/// The pages that do not fit on the person's first page.
package struct MorePage: Page {
  package let person: ID<Address.Person>
  package let first: Int

  package init(person: ID<Address.Person>, from first: Int = 0) {
    self.person = person
    self.first = first
  }

  package func title(in scene: Scene) -> String { scene.site.more }

  package func content(in scene: Scene) -> HTML {
    Portion(id: "more", label: scene.site.more, from: first, scene: scene, tiles(in: scene)).html
  }

  /// All of them; on a shared device those where one gives.
  private func tiles(in scene: Scene) -> [Tile] {
    let site = scene.site
    let words = DayWords.in(scene.tongue)
    let all = [
      Tile(words.wantSomething, .drawing(.want), .link(.person(person, .newMoment))),
      Tile(words.unwanted, .drawing(.unwanted), .link(.person(person, .unwanted))),
      Tile(site.plan, .drawing(.plan), .link(.person(person, .plan))),
      Tile(site.answers, .drawing(.answers), .link(.person(person, .answers(question: "choice")))),
      Tile(site.week, .drawing(.week), .link(.person(person, .week(scene.today.monday)))),
      Tile(site.looked, .drawing(.looked), .link(.person(person, .looked))),
      Tile(words.replies, .drawing(.helper), .link(.person(person, .replies))),
      Tile(words.next, .drawing(.today), .link(.person(person, .next))),
      Tile(TalkWords.in(scene.tongue).title, .drawing(.talk), .link(.person(person, .talks))),
      Tile(site.presence, .drawing(.whoIsHere), .link(.person(person, .presence))),
      Tile(site.frame, .drawing(.frame), .link(.person(person, .frames))),
      Tile(site.devices, .drawing(.device), .link(.person(person, .devices))),
      Tile(site.wishes, .drawing(.wishes), .link(.person(person, .wishes))),
      Tile(PortraitWords.in(scene.tongue).title, .drawing(.onlyMe), .link(.person(person, .portrait))),
      Tile(site.sayHowItWas, .drawing(.good), .link(.person(person, .newAsking(nil)))),
      Tile(site.howToAsk, .drawing(.passes), .link(.person(person, .howToAsk))),
      Tile(site.circle, .drawing(.everyone), .link(.person(person, .circle))),
      Tile(site.shown, .drawing(.onlyMe), .link(.person(person, .shown))),
      Tile(site.limits, .drawing(.stop), .link(.person(person, .limits))),
      Tile(site.layer, .drawing(.no), .link(.person(person, .layer))),
      Tile(site.pictureCode, .drawing(.close), .link(.person(person, .pictureCode))),
    ]
    guard scene.opensOnlyGiving else { return all }
    return all.filter { tile in
      if case .link(let address) = tile.act { scene.opens(address) } else { true }
    }
  }
}
