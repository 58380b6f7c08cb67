import type { FieldErrorCode, ProblemName } from '../../../contracts/problem';
import type { Language } from '../../../contracts/primitives';

/** What happened and what to do, for a person. */
export const problemWords: Record<
  Language,
  Record<ProblemName, { title: string; detail: string }>
> = {
  sv: {
    'malformed-json': {
      title: 'Vi kunde inte läsa det som skickades',
      detail: 'Innehållet är inte hel JSON. Kontrollera det och skicka igen.',
    },
    'bad-request': {
      title: 'Vi förstod inte anropet',
      detail: 'Kontrollera adressen och innehållet och försök igen.',
    },
    'invalid-query': {
      title: 'Något i adressen stämmer inte',
      detail: 'Rätta det som står vid varje namn nedan och försök igen.',
    },
    'invalid-body': {
      title: 'Något behöver ändras innan det går att skicka',
      detail: 'Inget har sparats än. Rätta fälten nedan och skicka igen.',
    },
    'file-refused': {
      title: 'Filen kunde inte tas emot',
      detail: 'Välj en bild (jpeg, png, webp) eller en pdf på högst {size} MB.',
    },
    'idempotency-key-required': {
      title: 'Nyckel saknas',
      detail:
        'Skicka huvudet Idempotency-Key med 16–128 tecken (A–Z, a–z, 0–9, - och _), en ny för varje ny idé. Då blir det en idé även om du skickar två gånger.',
    },
    'idempotency-key-reused': {
      title: 'Nyckeln har redan använts för något annat',
      detail:
        'Samma Idempotency-Key har skickats med ett annat innehåll. Gör en ny nyckel och skicka igen.',
    },
    'move-not-allowed': {
      title: 'Det går inte att göra nu',
      detail:
        'Idén har kommit till ett steg där det inte går. Läs om sidan och se vad som går att göra.',
    },
    'changed-meanwhile': {
      title: 'Någon annan har ändrat det här',
      detail:
        'Inget har skrivits över. Läs om det och se vad som är nytt innan du sparar eller skickar igen.',
    },
    'no-mail-codes': {
      title: 'Här skickas inga koder med mejl',
      detail: 'Logga in på sidan om du kan, eller öppna idén med kvittokoden.',
    },
    'not-found': {
      title: 'Det finns inte här',
      detail: 'Det kan ha flyttats, tagits bort eller ännu inte publicerats. Kontrollera adressen.',
    },
    'method-not-allowed': {
      title: 'Det går inte att göra så här',
      detail:
        'Adressen finns men svarar inte på den metoden. Huvudet Allow säger vilka den svarar på.',
    },
    'unsupported-media-type': {
      title: 'Fel slags innehåll',
      detail: 'Skicka idéer som application/json och filer som multipart/form-data.',
    },
    'body-too-large': {
      title: 'Det är för stort för att skickas',
      detail:
        'En fil får vara högst {size} MB och en idé högst 256 kB. Gör den mindre och försök igen.',
    },
    'origin-not-allowed': {
      title: 'Sidan får inte skicka idéer hit än',
      detail:
        'Be den som sköter Idésluss att lägga till sidans adress på förvaltningen, i ”Intranät som får skicka idéer”.',
    },
    'too-many-requests': {
      title: 'Det kom väldigt många på en gång',
      detail: 'Vänta {seconds} sekunder och försök igen. Inget du skrivit har gått förlorat.',
    },
    unauthorized: {
      title: 'Du behöver logga in',
      detail: 'Logga in och försök igen.',
    },
    forbidden: {
      title: 'Du har inte rätt till det här',
      detail: 'Be den som sköter Idésluss hos er om hjälp.',
    },
    unavailable: {
      title: 'Vi kan inte svara just nu',
      detail: 'Försök igen om en stund. Inget du skrivit har gått förlorat.',
    },
    internal: {
      title: 'Något gick fel hos oss',
      detail: 'Försök igen om en stund. Händer det igen, uppge numret i instance.',
    },
  },
  en: {
    'malformed-json': {
      title: 'We could not read what was sent',
      detail: 'The content is not complete JSON. Check it and send again.',
    },
    'bad-request': {
      title: 'We did not understand the request',
      detail: 'Check the address and the content and try again.',
    },
    'invalid-query': {
      title: 'Something in the address is not right',
      detail: 'Correct what is said at each name below and try again.',
    },
    'invalid-body': {
      title: 'Something needs to change before this can be sent',
      detail: 'Nothing has been saved yet. Correct the fields below and send again.',
    },
    'file-refused': {
      title: 'The file could not be accepted',
      detail: 'Choose a picture (jpeg, png, webp) or a pdf of at most {size} MB.',
    },
    'idempotency-key-required': {
      title: 'A key is missing',
      detail:
        'Send the header Idempotency-Key with 16–128 characters (A–Z, a–z, 0–9, - and _), a new one for each new idea. Then it becomes one idea even if you send twice.',
    },
    'idempotency-key-reused': {
      title: 'The key has already been used for something else',
      detail: 'The same Idempotency-Key came with other content. Make a new key and send again.',
    },
    'move-not-allowed': {
      title: 'This cannot be done now',
      detail: 'The idea has come to a step where it cannot be done. Reload and see what can.',
    },
    'changed-meanwhile': {
      title: 'Somebody else has changed this',
      detail:
        'Nothing has been overwritten. Reload it and see what is new before you save or send again.',
    },
    'no-mail-codes': {
      title: 'No codes are sent by mail here',
      detail: 'Sign in to the page if you can, or open the idea with the receipt code.',
    },
    'not-found': {
      title: 'It is not here',
      detail: 'It may have moved, been removed or not been published yet. Check the address.',
    },
    'method-not-allowed': {
      title: 'It cannot be done this way',
      detail:
        'The address exists but does not answer that method. The header Allow says which it does.',
    },
    'unsupported-media-type': {
      title: 'The wrong kind of content',
      detail: 'Send ideas as application/json and files as multipart/form-data.',
    },
    'body-too-large': {
      title: 'It is too large to send',
      detail:
        'A file may be at most {size} MB and an idea at most 256 kB. Make it smaller and try again.',
    },
    'origin-not-allowed': {
      title: 'This page may not send ideas here yet',
      detail:
        'Ask whoever runs Idésluss to add the page’s address to the administration’s host origins.',
    },
    'too-many-requests': {
      title: 'A great many came at once',
      detail: 'Wait {seconds} seconds and try again. Nothing you wrote has been lost.',
    },
    unauthorized: { title: 'You need to log in', detail: 'Log in and try again.' },
    forbidden: {
      title: 'You do not have the right to this',
      detail: 'Ask your administrator for it.',
    },
    unavailable: {
      title: 'We cannot answer right now',
      detail: 'Try again in a while. Nothing you wrote has been lost.',
    },
    internal: {
      title: 'Something went wrong on our side',
      detail: 'Try again in a while. If it happens again, give the number in instance.',
    },
  },
};

/** What is wrong with one field and what to do. */
export const fieldWords: Record<Language, Record<FieldErrorCode, string>> = {
  sv: {
    required: 'Fyll i det här.',
    unknown_field: 'Vi känner inte till ”{field}”. Ta bort det.',
    wrong_type: 'Det här ska vara av ett annat slag ({expected}).',
    too_short: 'Skriv minst {minimum} tecken.',
    too_long: 'Skriv högst {maximum} tecken.',
    too_many: 'Välj högst {maximum}.',
    too_few: 'Välj minst {minimum}.',
    not_allowed: 'Välj något av: {options}.',
    invalid_format: 'Det här är inte skrivet på rätt sätt. Kontrollera det.',
    malformed_text: 'Texten innehåller ett trasigt tecken. Skriv om den delen.',
    not_found: 'Det här finns inte, eller inte längre. Välj något annat.',
    expired: 'Filen har legat för länge. Lägg till den igen.',
    wrong_code:
      'Koden stämmer inte eller har gått ut. Titta i det senaste mejlet eller be om en ny.',
    duplicate: 'Samma sak finns två gånger. Ta bort den ena.',
  },
  en: {
    required: 'Fill this in.',
    unknown_field: 'We do not know “{field}”. Remove it.',
    wrong_type: 'This should be of another kind ({expected}).',
    too_short: 'Write at least {minimum} characters.',
    too_long: 'Write at most {maximum} characters.',
    too_many: 'Choose at most {maximum}.',
    too_few: 'Choose at least {minimum}.',
    not_allowed: 'Choose one of: {options}.',
    invalid_format: 'This is not written the right way. Check it.',
    malformed_text: 'The text holds a broken character. Write that part again.',
    not_found: 'This does not exist, or no longer. Choose something else.',
    expired: 'The file has waited too long. Add it again.',
    wrong_code:
      'The code is not right or is too old. Look in the latest mail or ask for a new one.',
    duplicate: 'The same thing is there twice. Remove one.',
  },
};
