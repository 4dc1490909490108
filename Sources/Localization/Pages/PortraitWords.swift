/// How somebody is called and looks.
package struct PortraitWords: Sentences {
  /// Of one's own picture alone.
  package let myPicture: String
  /// Of name and picture.
  package let title: String
  package let titleOf: @Sendable (_ name: String) -> String
  package let name, nameHint, myNameHint, picture, pictureHint, pictureNow, myPictureNow, without: String
  /// Who sees it.
  package let seen, seenOfMe, seenOfStaff: String
}

extension PortraitWords {
  package static let swedish = PortraitWords(
    myPicture: "Min bild", title: "Mitt namn och min bild", titleOf: { "Namn och bild, \($0)" }, name: "Namn",
    nameHint: "Så som personen själv vill bli kallad.", myNameHint: "Så som jag vill bli kallad.", picture: "Ny bild",
    pictureHint: "Ett foto av ansiktet. Var och när det togs sparas inte.",
    pictureNow: "Bilden som finns nu", myPictureNow: "Bilden du har nu", without: "Ta bort bilden",
    seen: "Alla som stöder personen ser namnet och bilden. Personen trycker på bilden för att komma in.",
    seenOfMe: "Alla som stöder dig ser namnet och bilden. Du trycker på bilden för att komma in.",
    seenOfStaff: "Alla som är inloggade kan se bilden. Med den kan den som inte läser säga vem som är här.")

  package static let swedishEasy = PortraitWords(
    myPicture: "Min bild", title: "Mitt namn och min bild", titleOf: { "Namn och bild, \($0)" }, name: "Vad heter du?",
    nameHint: "Så vill personen att andra säger.", myNameHint: "Så vill jag att andra säger.", picture: "Ny bild",
    pictureHint: "En bild på ansiktet.", pictureNow: "Bilden som finns nu", myPictureNow: "Bilden du har nu",
    without: "Ta bort bilden", seen: "De som stöder personen ser namnet och bilden.",
    seenOfMe: "De som stöder dig ser namnet och bilden.",
    seenOfStaff: "Alla som är inloggade kan se bilden.")

  package static let english = PortraitWords(
    myPicture: "My picture", title: "My name and picture", titleOf: { "Name and picture, \($0)" }, name: "Name",
    nameHint: "As the person wants to be called.", myNameHint: "As I want to be called.", picture: "New picture",
    pictureHint: "A photo of the face. Where and when it was taken is not kept.",
    pictureNow: "The picture there is now", myPictureNow: "The picture you have now", without: "Remove the picture",
    seen: "Everybody who supports the person sees the name and the picture. The person taps the picture to come in.",
    seenOfMe: "Everybody who supports you sees the name and the picture. You tap the picture to come in.",
    seenOfStaff: "Everybody who is signed in can see it. With it, somebody who does not read can say who is here.")

  package static let englishEasy = PortraitWords(
    myPicture: "My picture", title: "My name and picture", titleOf: { "Name and picture, \($0)" },
    name: "What is your name?", nameHint: "That is what the person wants to be called.",
    myNameHint: "That is what I want to be called.", picture: "New picture", pictureHint: "A picture of the face.",
    pictureNow: "The picture there is now", myPictureNow: "The picture you have now", without: "Remove the picture",
    seen: "Those who support the person see the name and the picture.",
    seenOfMe: "Those who support you see the name and the picture.",
    seenOfStaff: "Everybody who is signed in can see the picture.")
}
