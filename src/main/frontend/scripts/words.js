// Lithuanian words of the govuk-frontend components.
export const characterCount = {
  charactersUnderLimit: {
    one: "Dar galite įrašyti %{count} ženklą",
    few: "Dar galite įrašyti %{count} ženklus",
    many: "Dar galite įrašyti %{count} ženklo",
    other: "Dar galite įrašyti %{count} ženklų",
  },
  charactersAtLimit: "Daugiau ženklų įrašyti negalima",
  charactersOverLimit: {
    one: "Viršijote %{count} ženklu",
    few: "Viršijote %{count} ženklais",
    many: "Viršijote %{count} ženklo",
    other: "Viršijote %{count} ženklų",
  },
};
