import CoCreation
import Testing
import Values

struct PairDeviceTests {
  @Test(arguments: [(Cast.kim, Cast.maria), (Cast.maria, Cast.kim), (Cast.alva.human, Cast.maria)])
  func `is told to one more in the circle, never to whoever did it`(human: ID<Human>, witness: ID<Human>) throws {
    let command = PairDevice(device: Cast.id(90), by: human, label: Cast.text("Pekplattan"), isShared: false)
    let facts = try command.decide(knowing: Cast.circle(), as: Cast.samspel)
    let paired = try #require(facts.first as? DevicePaired)
    #expect(paired.by == human)
    #expect(paired.told == witness)
  }

  @Test func `is nobody's to note but Samspel's`() {
    let command = PairDevice(device: Cast.id(90), by: Cast.kim, label: Cast.text("Pekplattan"), isShared: false)
    #expect(throws: PairDevice.Refusal.notAllowed(.never(.circleProfessional))) {
      try command.decide(knowing: Cast.circle(), as: Cast.standing(Cast.kim))
    }
  }
}
