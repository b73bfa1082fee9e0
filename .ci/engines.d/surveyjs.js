// Loads every form of SurveyJS in a folder, answers all of it in both languages and sends it.

const fs = require("fs");
const path = require("path");
const { Model } = require("survey-core");

function answer(question) {
  switch (question.getType()) {
    case "radiogroup":
      return question.choices[0].value;
    case "rating":
      return question.visibleRateValues.at(-1).value;
    case "text":
      return question.inputType === "number" ? 7 : "sanoja";
    case "comment":
      return "sanoja\nja lisää";
    default:
      throw new Error(`unknown type ${question.getType()}`);
  }
}

function complaints(json, locale) {
  const survey = new Model(json);
  const found = (survey.jsonErrors || []).map((error) => error.message || error.getFullDescription());
  const say = (text) => found.push(`${locale}: ${text}`);
  survey.locale = locale;
  const questions = survey.getAllQuestions();
  questions.filter((one) => one.title === one.name).forEach((one) => say(`${one.name} has no text`));
  // An answer may show further questions.
  for (let round = 0; round < 3; round += 1) {
    questions
      .filter((one) => one.isVisible && one.isEmpty())
      .forEach((one) => { one.value = answer(one); });
  }
  if (!survey.validate()) say("not valid");
  survey.tryComplete();
  if (survey.state !== "completed") say(`not sent: ${survey.state}`);
  if (!/^[a-z-]+@\d+\.\d+/.test(survey.data.questionnaire)) say("does not say what it asked");
  const lost = questions.filter((one) => one.isVisible && survey.data[one.name] === undefined);
  lost.forEach((one) => say(`the answer to ${one.name} is lost`));
  return { found, title: survey.title };
}

function main(folder) {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".surveyjs.json"));
  let wrong = files.length === 0 ? 1 : 0;
  for (const name of files) {
    const json = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
    const [fi, en] = ["fi", "en"].map((locale) => complaints(json, locale));
    const all = [...fi.found, ...en.found];
    if (fi.title === en.title) all.push("the title is the same in both languages");
    all.forEach((text) => console.error(`${name}: ${text}`));
    wrong += all.length;
  }
  console.log(`${files.length} forms answered by survey-core, ${wrong} complaints`);
  return wrong === 0 ? 0 : 1;
}

process.exit(main(process.argv[2]));
