import CoCreation
import Testing
import Values

struct `Names and pictures of people` {
  private static let photo = Picture.photo(medium: Cast.id(81))

  @Test func `a person is called and looks as was said last, and what stood before stays`() throws {
    var story = Story()
    story.add(PersonRegistered(name: Cast.text("Alva"), picture: Self.photo), as: .manager, by: Cast.sara)
    let alva = Cast.standing(Cast.alva.human)
    try story.play(PortrayPerson(Portrait(name: Cast.text("Alva-Li"))), as: alva)
    #expect(story.state(Circle.self).registered.last?.content.picture == Self.photo)
    try story.play(PortrayPerson(Portrait(picture: .goes)), as: Cast.standing(Cast.sara))
    let circle = story.state(Circle.self)
    #expect(circle.name?.value == "Alva-Li")
    #expect(circle.registered.last?.content.picture == nil)
    #expect(circle.registered.all.count == 3)
    #expect(try story.play(PortrayPerson(Portrait(name: Cast.text("Alva-Li"))), as: alva).isEmpty)
  }

  @Test func `nobody else changes a person's name or picture`() {
    for human in [Cast.kim, Cast.maria, Cast.eva, Cast.olle, Cast.lina, Cast.noor] {
      #expect(throws: PortrayPerson.Refusal.self) {
        try PortrayPerson(Portrait(picture: .becomes(Self.photo))).decide(
          knowing: Cast.circle(), as: Cast.standing(human))
      }
    }
  }

  @Test func `everybody changes their own picture, and names only whoever answers for accounts`() throws {
    var story = Story()
    story.add(HumanRegistered(name: Cast.text("Kim")), as: .manager, by: Cast.sara)
    let kim = try Rights.oneself(Cast.actor(Cast.kim), on: Cast.today, at: Cast.now)
    #expect(kim.person == nil)
    try story.play(PortrayHuman(Cast.kim, Portrait(picture: .becomes(Self.photo))), as: kim)
    #expect(story.state(Colleague.self).registered.last?.content.picture == Self.photo)
    #expect(throws: PortrayHuman.Refusal.self) {
      try story.play(PortrayHuman(Cast.kim, Portrait(name: Cast.text("Bo"))), as: kim)
    }
    #expect(throws: PortrayHuman.Refusal.self) {
      try story.play(PortrayHuman(Cast.kim, Portrait(picture: .goes)), as: Cast.standing(Cast.ali))
    }
    try story.play(PortrayHuman(Cast.kim, Portrait(name: Cast.text("Kim Sund"))), as: Cast.standing(Cast.sara))
    #expect(story.state(Colleague.self).name?.value == "Kim Sund")
  }
}
