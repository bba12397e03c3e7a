// Made by scripts/compile-schemas.ts; changes here are lost.
import { ucs2length } from './runtime.js';
export const webhooks = validate0;
const schema0 = {"$id":"x-webhooks","description":"How a provider of webhooks behaves, where AsyncAPI has no words for it: how a body tells its event, delivery, authentication, registration, and how each fact is known. Stands on the root of an AsyncAPI document; the part `overrides` may stand on an operation or a message.","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"Kebab-case name of the provider, used for folders and packages. Default: the name of the spec's folder or file."},"event":{"type":"array","description":"How a body tells its event: rules in order, the first that decides wins. Default: inferred from the `const`s of the payloads.","items":{"$ref":"#/definitions/eventRule"},"minItems":1},"delivery":{"$ref":"#/definitions/delivery"},"authentication":{"type":"array","description":"How a receiver knows that a delivery is genuine. Several may apply. Default: none is known.","items":{"$ref":"#/definitions/authentication"}},"registration":{"$ref":"#/definitions/registration"},"capabilities":{"type":"object","description":"Capability → what it adds to a delivery. Properties that appear only with one carry `x-capability`.","additionalProperties":{"type":"string","minLength":1}},"quirks":{"type":"array","description":"What a reader would not expect of this provider.","items":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","description":"Short and stable, such as `B2`."},"text":{"type":"string","minLength":1,"description":"What a reader would not expect, and what to do about it."},"at":{"type":"array","description":"Where it shows: an event's name, or `event#/json/pointer`.","items":{"type":"string","minLength":1}}}}},"unknown":{"type":"array","description":"What nobody we could find knows. One sentence each.","items":{"type":"string","minLength":1}},"sources":{"type":"array","description":"Where the facts come from.","items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","description":"Short name that `evidence` and `x-evidence` refer to."},"title":{"type":"string","minLength":1,"description":"What it is."},"url":{"type":"string","minLength":1,"description":"Where it is."},"note":{"type":"string","minLength":1,"description":"What it gave, and its age."}}}},"evidence":{"type":"object","description":"JSON pointer into this object → how we know. A pointer covers all that lies below it; the longest wins.","additionalProperties":{"$ref":"#/definitions/evidence"},"propertyNames":{"pattern":"^(/.*)?$"}}},"definitions":{"duration":{"type":"string","pattern":"^[0-9]+(ms|s|m|h|d)$","description":"A number and a unit: `500ms`, `10s`, `5m`, `12h`, `3d`."},"pointer":{"type":"string","pattern":"^(/([^~/]|~[01])*)*$","description":"A JSON pointer into the body (RFC 6901)."},"evidenceStatus":{"description":"published: the provider says so. observed: seen on the wire. inferred: follows from what is published. assumed: our own choice, to be confirmed.","enum":["published","observed","inferred","assumed"]},"evidence":{"description":"A status alone, or a status with its source and a note.","if":{"type":"string"},"then":{"$ref":"#/definitions/evidenceStatus"},"else":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"#/definitions/evidenceStatus"},"source":{"type":"string","minLength":1,"description":"Id of an entry of `sources`, or a page."},"note":{"type":"string","minLength":1,"description":"Why, in one sentence."}}}},"eventRule":{"description":"One way to tell the event.","type":"object","if":{"required":["pointer"]},"then":{"type":"object","description":"A member of the body holds the name.","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"$ref":"#/definitions/pointer"},"aliases":{"type":"object","description":"Other spellings of an event's name → the canonical one.","additionalProperties":{"type":"string","minLength":1}}}},"else":{"if":{"required":["header"]},"then":{"type":"object","description":"A header holds the name.","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"string","minLength":1,"description":"Name of the header."},"aliases":{"type":"object","description":"Other spellings of an event's name → the canonical one.","additionalProperties":{"type":"string","minLength":1}}}},"else":{"if":{"required":["present"]},"then":{"type":"object","description":"A member that only one event has.","additionalProperties":false,"required":["present"],"properties":{"present":{"type":"object","description":"JSON pointer of a member → the event that has it.","additionalProperties":{"type":"string","minLength":1},"minProperties":1,"propertyNames":{"$ref":"#/definitions/pointer"}},"aliases":{"type":"object","description":"Other spellings of an event's name → the canonical one.","additionalProperties":{"type":"string","minLength":1}}}},"else":{"anyOf":[{"required":["pointer"]},{"required":["header"]},{"required":["present"]}]}}}},"identity":{"description":"What makes two deliveries the same one.","type":"object","if":{"required":["body"]},"then":{"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"const":"sha256","description":"The digest of the raw body."}}},"else":{"if":{"required":["header"]},"then":{"type":"object","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"string","minLength":1,"description":"The header that carries a delivery id."}}},"else":{"if":{"required":["pointers"]},"then":{"type":"object","additionalProperties":false,"required":["pointers"],"properties":{"pointers":{"type":"array","description":"Members of the body that together name the delivery.","items":{"$ref":"#/definitions/pointer"},"minItems":1}}},"else":{"anyOf":[{"required":["body"]},{"required":["header"]},{"required":["pointers"]}]}}}},"retry":{"type":"object","description":"When the next attempt follows a failed one.","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"All attempts, the first included.","default":1},"backoff":{"description":"How the waits grow.","enum":["none","fixed","exponential","list"]},"first":{"$ref":"#/definitions/duration","description":"Wait before the second attempt."},"factor":{"type":"number","exclusiveMinimum":0,"description":"Growth of the wait from one attempt to the next (exponential)."},"max":{"$ref":"#/definitions/duration","description":"No wait is longer."},"waits":{"type":"array","description":"Every wait, one by one (list).","items":{"$ref":"#/definitions/duration"},"minItems":1},"jitter":{"type":"number","minimum":0,"maximum":1,"description":"Share of the wait by which chance may change it."}}},"delivery":{"type":"object","description":"What a delivery is, what counts as delivered, and what happens otherwise.","additionalProperties":false,"properties":{"method":{"enum":["POST","PUT","GET"],"default":"POST","description":"HTTP method of a delivery."},"contentType":{"type":"string","minLength":1,"description":"Media type of the body.","default":"application/json"},"headers":{"type":"object","description":"Headers that every delivery carries, with their values.","additionalProperties":{"type":"string"}},"success":{"type":"array","description":"Statuses that count as delivered: `2xx`, or one status.","items":{"type":"string","pattern":"^[1-5](xx|[0-9]{2})$"},"minItems":1,"default":["2xx"]},"timeout":{"$ref":"#/definitions/duration","description":"How long the provider waits for an answer."},"retry":{"$ref":"#/definitions/retry"},"retryOnlyIf":{"type":"string","minLength":1,"description":"Member of a registration that must be true for any retry."},"statuses":{"type":"object","description":"Statuses with a meaning of their own: `disable` ends the endpoint, `retry-after` obeys the header, `stop` gives up this delivery.","additionalProperties":{"enum":["disable","retry-after","stop"]},"propertyNames":{"pattern":"^[1-5][0-9]{2}$"}},"ordering":{"enum":["none","per-endpoint","per-object"],"default":"none","description":"What is promised about order."},"identity":{"$ref":"#/definitions/identity"}}},"authentication":{"description":"One way in which a delivery proves where it comes from.","type":"object","required":["scheme"],"additionalProperties":false,"properties":{"scheme":{"description":"How.","enum":["hmac","ed25519","static-header","bearer","basic","none"]},"optional":{"type":"boolean","description":"True when only endpoints that ask for it get it."},"description":{"type":"string","minLength":1,"description":"For people."},"algorithm":{"enum":["sha256","sha1","sha512","ed25519"],"description":"Hash of an HMAC, or the signature's algorithm."},"header":{"type":"string","minLength":1,"description":"The header that carries the signature or the token."},"format":{"type":"string","minLength":1,"description":"The header's value. Holes: `{digest}`, `{timestamp}`, `{id}`."},"content":{"type":"string","minLength":1,"description":"What is signed. Holes: `{timestamp}`, `{id}`, `{url}`, `{body}` (the raw bytes)."},"timestampHeader":{"type":"string","minLength":1,"description":"Where the timestamp is, when the signature's header does not carry it."},"timestampUnit":{"enum":["s","ms"],"default":"s","description":"Seconds or milliseconds since 1970."},"idHeader":{"type":"string","minLength":1,"description":"Where the delivery id is, when it is signed."},"signatureSeparator":{"type":"string","minLength":1,"description":"What stands between several signatures in one header."},"versionPrefix":{"type":"string","minLength":1,"description":"The version in front of a signature, such as `v1`."},"key":{"type":"object","description":"How a secret as people hold it becomes key bytes.","additionalProperties":false,"properties":{"encoding":{"enum":["utf8","base64","hex"],"default":"utf8","description":"How the text of the secret is turned into bytes."},"prefix":{"type":"string","minLength":1,"description":"A prefix to take off first, such as `whsec_`."}}},"digestEncoding":{"enum":["hex","base64"],"default":"hex","description":"How the digest is written as text."},"tolerance":{"$ref":"#/definitions/duration","description":"How far the timestamp may be from now."},"in":{"enum":["url","registration"],"description":"Where the user and password of `basic` stand."}},"allOf":[{"if":{"properties":{"scheme":{"enum":["hmac","ed25519"]}}},"then":{"required":["header","format","content"]}},{"if":{"properties":{"scheme":{"const":"static-header"}}},"then":{"required":["header"]}}]},"replyExample":{"type":"string","pattern":"^[^/]+/[^/]+$","description":"A reply message and one of its examples: `error/bad-request`."},"registration":{"type":"object","description":"How an endpoint comes to be.","additionalProperties":false,"properties":{"mode":{"description":"`manual`: one tells people; `dashboard`: a page; `api`: the operations below.","enum":["manual","dashboard","api"]},"select":{"description":"What one chooses for an endpoint.","enum":["all","event","category"]},"categories":{"type":"object","description":"Category → its events.","additionalProperties":{"type":"array","description":"Names of events.","items":{"type":"string","minLength":1},"minItems":1}},"urls":{"description":"How many URLs one customer may have.","enum":["one","many"]},"secret":{"description":"Which endpoints share a secret.","enum":["none","per-endpoint","shared"]},"secretFrom":{"description":"Who makes the secret.","enum":["none","provider","receiver"]},"customHeaders":{"type":"boolean","description":"True when an endpoint can ask for extra headers of its own."},"operations":{"type":"object","description":"Meaning → operation. Only with `mode: api`.","additionalProperties":false,"properties":{"create":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"list":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"update":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"delete":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"deleteByUrl":{"type":"string","minLength":1,"description":"The AsyncAPI operation that removes all registrations of a URL."}}},"members":{"type":"object","description":"Meaning (`id`, `url`, `event`, `retryOnError`, `headers`, `capabilities`, …) → the member of a registration that holds it. Only with `mode: api`.","additionalProperties":{"type":"string","minLength":1}},"capabilitiesHeader":{"type":"string","minLength":1,"description":"The header that lists the capabilities an endpoint asks for."},"requiredCapabilities":{"type":"array","description":"Capabilities that each registering call must list. They allow the call, and are no part of what is registered. Only with `mode: api`.","items":{"type":"string","minLength":1},"minItems":1},"eventCapabilities":{"type":"object","description":"Event → capabilities that an endpoint for it has, whatever the call lists.","additionalProperties":{"type":"array","description":"Names of capabilities.","items":{"type":"string","minLength":1},"minItems":1}},"errors":{"type":"object","description":"Meaning → the reply of a registering call, and the example of it that is sent, as `reply/example`. Only with `mode: api`.","additionalProperties":false,"properties":{"unauthenticated":{"$ref":"#/definitions/replyExample","description":"The call carries no credentials."},"forbidden":{"$ref":"#/definitions/replyExample","description":"The call carries wrong credentials."},"invalid":{"$ref":"#/definitions/replyExample","description":"The body of the call is refused."},"not-found":{"$ref":"#/definitions/replyExample","description":"There is no such registration."}}},"inBody":{"$ref":"#/definitions/pointer","minLength":1,"description":"The member of each body that repeats the registration."},"steps":{"type":"array","description":"What a person does, step by step.","items":{"type":"string","minLength":1}}}},"overrides":{"type":"object","description":"What may stand on an operation or a message.","additionalProperties":false,"properties":{"event":{"$ref":"#/properties/event"},"delivery":{"$ref":"#/definitions/delivery"},"category":{"type":"string","minLength":1,"description":"The category of a message's event, when `registration.categories` does not say it."},"identity":{"$ref":"#/definitions/identity"},"quirks":{"$ref":"#/properties/quirks"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = ucs2length;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern8 = new RegExp("^(/.*)?$", "u");
const schema1 = {"description":"One way to tell the event.","type":"object","if":{"required":["pointer"]},"then":{"type":"object","description":"A member of the body holds the name.","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"$ref":"#/definitions/pointer"},"aliases":{"type":"object","description":"Other spellings of an event's name → the canonical one.","additionalProperties":{"type":"string","minLength":1}}}},"else":{"if":{"required":["header"]},"then":{"type":"object","description":"A header holds the name.","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"string","minLength":1,"description":"Name of the header."},"aliases":{"type":"object","description":"Other spellings of an event's name → the canonical one.","additionalProperties":{"type":"string","minLength":1}}}},"else":{"if":{"required":["present"]},"then":{"type":"object","description":"A member that only one event has.","additionalProperties":false,"required":["present"],"properties":{"present":{"type":"object","description":"JSON pointer of a member → the event that has it.","additionalProperties":{"type":"string","minLength":1},"minProperties":1,"propertyNames":{"$ref":"#/definitions/pointer"}},"aliases":{"type":"object","description":"Other spellings of an event's name → the canonical one.","additionalProperties":{"type":"string","minLength":1}}}},"else":{"anyOf":[{"required":["pointer"]},{"required":["header"]},{"required":["present"]}]}}}};
const schema2 = {"type":"string","pattern":"^(/([^~/]|~[01])*)*$","description":"A JSON pointer into the body (RFC 6901)."};
const pattern1 = new RegExp("^(/([^~/]|~[01])*)*$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},schema:"^(/([^~/]|~[01])*)*$",parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.pointer === undefined) && (missing0 = "pointer")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema1.then.required,parentSchema:schema1.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pointer") || (key0 === "aliases"))){
const err3 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pointer !== undefined){
if(!(validate2(data.pointer, {instancePath:instancePath+"/pointer",parentData:data,parentDataProperty:"pointer",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/aliases/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.then.properties.aliases.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/then/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema1.then.properties.aliases.additionalProperties.type,parentSchema:schema1.then.properties.aliases.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/then/properties/aliases/type",keyword:"type",params:{type: "object"},schema:schema1.then.properties.aliases.type,parentSchema:schema1.then.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},schema:schema1.then.type,parentSchema:schema1.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.header === undefined) && (missing1 = "header")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err9 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "header"},schema:schema1.else.then.required,parentSchema:schema1.else.then,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "header") || (key2 === "aliases"))){
const err10 = {instancePath,schemaPath:"#/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema1.else.then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.header !== undefined){
let data3 = data.header;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/header",schemaPath:"#/else/then/properties/header/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.else.then.properties.header,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/header",schemaPath:"#/else/then/properties/header/type",keyword:"type",params:{type: "string"},schema:schema1.else.then.properties.header.type,parentSchema:schema1.else.then.properties.header,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.aliases !== undefined){
let data4 = data.aliases;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
let data5 = data4[key3];
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err13 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/then/properties/aliases/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.else.then.properties.aliases.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/aliases/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/then/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema1.else.then.properties.aliases.additionalProperties.type,parentSchema:schema1.else.then.properties.aliases.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/aliases",schemaPath:"#/else/then/properties/aliases/type",keyword:"type",params:{type: "object"},schema:schema1.else.then.properties.aliases.type,parentSchema:schema1.else.then.properties.aliases,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/else/then/type",keyword:"type",params:{type: "object"},schema:schema1.else.then.type,parentSchema:schema1.else.then,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs25 = errors;
const _errs26 = errors;
let valid6 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.present === undefined) && (missing2 = "present")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.present === undefined){
const err18 = {instancePath,schemaPath:"#/else/else/then/required",keyword:"required",params:{missingProperty: "present"},schema:schema1.else.else.then.required,parentSchema:schema1.else.else.then,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key4 in data){
if(!((key4 === "present") || (key4 === "aliases"))){
const err19 = {instancePath,schemaPath:"#/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema1.else.else.then,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.present !== undefined){
let data6 = data.present;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err20 = {instancePath:instancePath+"/present",schemaPath:"#/else/else/then/properties/present/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema1.else.else.then.properties.present,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data6){
const _errs33 = errors;
if(!(validate2(key5, {instancePath:instancePath+"/present",parentData:data6,parentDataProperty:"present",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid8 = _errs33 === errors;
if(!valid8){
const err21 = {instancePath:instancePath+"/present",schemaPath:"#/else/else/then/properties/present/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema1.else.else.then.properties.present.propertyNames,parentSchema:schema1.else.else.then.properties.present,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key6 in data6){
let data7 = data6[key6];
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err22 = {instancePath:instancePath+"/present/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/else/then/properties/present/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.else.else.then.properties.present.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/present/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/else/then/properties/present/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema1.else.else.then.properties.present.additionalProperties.type,parentSchema:schema1.else.else.then.properties.present.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/present",schemaPath:"#/else/else/then/properties/present/type",keyword:"type",params:{type: "object"},schema:schema1.else.else.then.properties.present.type,parentSchema:schema1.else.else.then.properties.present,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.aliases !== undefined){
let data8 = data.aliases;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key7 in data8){
let data9 = data8[key7];
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err25 = {instancePath:instancePath+"/aliases/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/else/then/properties/aliases/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.else.else.then.properties.aliases.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/aliases/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/else/else/then/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema1.else.else.then.properties.aliases.additionalProperties.type,parentSchema:schema1.else.else.then.properties.aliases.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/aliases",schemaPath:"#/else/else/then/properties/aliases/type",keyword:"type",params:{type: "object"},schema:schema1.else.else.then.properties.aliases.type,parentSchema:schema1.else.else.then.properties.aliases,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/else/else/then/type",keyword:"type",params:{type: "object"},schema:schema1.else.else.then.type,parentSchema:schema1.else.else.then,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid6 = _valid2;
ifClause2 = "then";
}
else {
const _errs42 = errors;
const _errs43 = errors;
let valid11 = false;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
const err29 = {instancePath,schemaPath:"#/else/else/else/anyOf/0/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema1.else.else.else.anyOf[0].required,parentSchema:schema1.else.else.else.anyOf[0],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid3 = _errs44 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err30 = {instancePath,schemaPath:"#/else/else/else/anyOf/1/required",keyword:"required",params:{missingProperty: "header"},schema:schema1.else.else.else.anyOf[1].required,parentSchema:schema1.else.else.else.anyOf[1],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.present === undefined){
const err31 = {instancePath,schemaPath:"#/else/else/else/anyOf/2/required",keyword:"required",params:{missingProperty: "present"},schema:schema1.else.else.else.anyOf[2].required,parentSchema:schema1.else.else.else.anyOf[2],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid3 = _errs46 === errors;
valid11 = valid11 || _valid3;
}
}
if(!valid11){
const err32 = {instancePath,schemaPath:"#/else/else/else/anyOf",keyword:"anyOf",params:{},schema:schema1.else.else.else.anyOf,parentSchema:schema1.else.else.else,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs42 === errors;
valid6 = _valid2;
ifClause2 = "else";
}
if(!valid6){
const err33 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema1.else.else.if,parentSchema:schema1.else.else,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err34 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema1.else.if,parentSchema:schema1.else,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err35 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema1.if,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema3 = {"type":"object","description":"What a delivery is, what counts as delivered, and what happens otherwise.","additionalProperties":false,"properties":{"method":{"enum":["POST","PUT","GET"],"default":"POST","description":"HTTP method of a delivery."},"contentType":{"type":"string","minLength":1,"description":"Media type of the body.","default":"application/json"},"headers":{"type":"object","description":"Headers that every delivery carries, with their values.","additionalProperties":{"type":"string"}},"success":{"type":"array","description":"Statuses that count as delivered: `2xx`, or one status.","items":{"type":"string","pattern":"^[1-5](xx|[0-9]{2})$"},"minItems":1,"default":["2xx"]},"timeout":{"$ref":"#/definitions/duration","description":"How long the provider waits for an answer."},"retry":{"$ref":"#/definitions/retry"},"retryOnlyIf":{"type":"string","minLength":1,"description":"Member of a registration that must be true for any retry."},"statuses":{"type":"object","description":"Statuses with a meaning of their own: `disable` ends the endpoint, `retry-after` obeys the header, `stop` gives up this delivery.","additionalProperties":{"enum":["disable","retry-after","stop"]},"propertyNames":{"pattern":"^[1-5][0-9]{2}$"}},"ordering":{"enum":["none","per-endpoint","per-object"],"default":"none","description":"What is promised about order."},"identity":{"$ref":"#/definitions/identity"}}};
const pattern2 = new RegExp("^[1-5](xx|[0-9]{2})$", "u");
const pattern4 = new RegExp("^[1-5][0-9]{2}$", "u");
const schema4 = {"type":"string","pattern":"^[0-9]+(ms|s|m|h|d)$","description":"A number and a unit: `500ms`, `10s`, `5m`, `12h`, `3d`."};
const pattern3 = new RegExp("^[0-9]+(ms|s|m|h|d)$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|m|h|d)$"},schema:"^[0-9]+(ms|s|m|h|d)$",parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"object","description":"When the next attempt follows a failed one.","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":1000,"description":"All attempts, the first included.","default":1},"backoff":{"description":"How the waits grow.","enum":["none","fixed","exponential","list"]},"first":{"$ref":"#/definitions/duration","description":"Wait before the second attempt."},"factor":{"type":"number","exclusiveMinimum":0,"description":"Growth of the wait from one attempt to the next (exponential)."},"max":{"$ref":"#/definitions/duration","description":"No wait is longer."},"waits":{"type":"array","description":"Every wait, one by one (list).","items":{"$ref":"#/definitions/duration"},"minItems":1},"jitter":{"type":"number","minimum":0,"maximum":1,"description":"Share of the wait by which chance may change it."}}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "attempts") || (key0 === "backoff")) || (key0 === "first")) || (key0 === "factor")) || (key0 === "max")) || (key0 === "waits")) || (key0 === "jitter"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},schema:schema5.properties.attempts.type,parentSchema:schema5.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema5.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema5.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.backoff !== undefined){
let data1 = data.backoff;
if(!((((data1 === "none") || (data1 === "fixed")) || (data1 === "exponential")) || (data1 === "list"))){
const err4 = {instancePath:instancePath+"/backoff",schemaPath:"#/properties/backoff/enum",keyword:"enum",params:{allowedValues: schema5.properties.backoff.enum},schema:schema5.properties.backoff.enum,parentSchema:schema5.properties.backoff,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.first !== undefined){
if(!(validate7(data.first, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.factor !== undefined){
let data3 = data.factor;
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema5.properties.factor,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: "number"},schema:schema5.properties.factor.type,parentSchema:schema5.properties.factor,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.max !== undefined){
if(!(validate7(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.waits !== undefined){
let data5 = data.waits;
if(Array.isArray(data5)){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema5.properties.waits,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data5[i0], {instancePath:instancePath+"/waits/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/type",keyword:"type",params:{type: "array"},schema:schema5.properties.waits.type,parentSchema:schema5.properties.waits,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.jitter !== undefined){
let data7 = data.jitter;
if(typeof data7 == "number"){
if(data7 > 1 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/jitter",schemaPath:"#/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema5.properties.jitter,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/jitter",schemaPath:"#/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema5.properties.jitter,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/jitter",schemaPath:"#/properties/jitter/type",keyword:"type",params:{type: "number"},schema:schema5.properties.jitter.type,parentSchema:schema5.properties.jitter,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema6 = {"description":"What makes two deliveries the same one.","type":"object","if":{"required":["body"]},"then":{"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"const":"sha256","description":"The digest of the raw body."}}},"else":{"if":{"required":["header"]},"then":{"type":"object","additionalProperties":false,"required":["header"],"properties":{"header":{"type":"string","minLength":1,"description":"The header that carries a delivery id."}}},"else":{"if":{"required":["pointers"]},"then":{"type":"object","additionalProperties":false,"required":["pointers"],"properties":{"pointers":{"type":"array","description":"Members of the body that together name the delivery.","items":{"$ref":"#/definitions/pointer"},"minItems":1}}},"else":{"anyOf":[{"required":["body"]},{"required":["header"]},{"required":["pointers"]}]}}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "body"},schema:schema6.then.required,parentSchema:schema6.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "body")){
const err3 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if("sha256" !== data0){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/then/properties/body/const",keyword:"const",params:{allowedValue: "sha256"},schema:"sha256",parentSchema:schema6.then.properties.body,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},schema:schema6.then.type,parentSchema:schema6.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.header === undefined) && (missing1 = "header")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err7 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "header"},schema:schema6.else.then.required,parentSchema:schema6.else.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "header")){
const err8 = {instancePath,schemaPath:"#/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.else.then,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.header !== undefined){
let data1 = data.header;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/header",schemaPath:"#/else/then/properties/header/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6.else.then.properties.header,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/header",schemaPath:"#/else/then/properties/header/type",keyword:"type",params:{type: "string"},schema:schema6.else.then.properties.header.type,parentSchema:schema6.else.then.properties.header,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/else/then/type",keyword:"type",params:{type: "object"},schema:schema6.else.then.type,parentSchema:schema6.else.then,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs15 = errors;
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.pointers === undefined) && (missing2 = "pointers")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointers === undefined){
const err13 = {instancePath,schemaPath:"#/else/else/then/required",keyword:"required",params:{missingProperty: "pointers"},schema:schema6.else.else.then.required,parentSchema:schema6.else.else.then,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data){
if(!(key2 === "pointers")){
const err14 = {instancePath,schemaPath:"#/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.else.else.then,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.pointers !== undefined){
let data2 = data.pointers;
if(Array.isArray(data2)){
if(data2.length < 1){
const err15 = {instancePath:instancePath+"/pointers",schemaPath:"#/else/else/then/properties/pointers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.else.else.then.properties.pointers,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data2[i0], {instancePath:instancePath+"/pointers/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/pointers",schemaPath:"#/else/else/then/properties/pointers/type",keyword:"type",params:{type: "array"},schema:schema6.else.else.then.properties.pointers.type,parentSchema:schema6.else.else.then.properties.pointers,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/else/else/then/type",keyword:"type",params:{type: "object"},schema:schema6.else.else.then.type,parentSchema:schema6.else.else.then,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid4 = _valid2;
ifClause2 = "then";
}
else {
const _errs24 = errors;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err18 = {instancePath,schemaPath:"#/else/else/else/anyOf/0/required",keyword:"required",params:{missingProperty: "body"},schema:schema6.else.else.else.anyOf[0].required,parentSchema:schema6.else.else.else.anyOf[0],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs26 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err19 = {instancePath,schemaPath:"#/else/else/else/anyOf/1/required",keyword:"required",params:{missingProperty: "header"},schema:schema6.else.else.else.anyOf[1].required,parentSchema:schema6.else.else.else.anyOf[1],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointers === undefined){
const err20 = {instancePath,schemaPath:"#/else/else/else/anyOf/2/required",keyword:"required",params:{missingProperty: "pointers"},schema:schema6.else.else.else.anyOf[2].required,parentSchema:schema6.else.else.else.anyOf[2],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
valid8 = valid8 || _valid3;
}
}
if(!valid8){
const err21 = {instancePath,schemaPath:"#/else/else/else/anyOf",keyword:"anyOf",params:{},schema:schema6.else.else.else.anyOf,parentSchema:schema6.else.else.else,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs24 === errors;
valid4 = _valid2;
ifClause2 = "else";
}
if(!valid4){
const err22 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema6.else.else.if,parentSchema:schema6.else.else,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err23 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema6.else.if,parentSchema:schema6.else,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err24 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema6.if,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema3.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(!(((data0 === "POST") || (data0 === "PUT")) || (data0 === "GET"))){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema3.properties.method.enum},schema:schema3.properties.method.enum,parentSchema:schema3.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contentType !== undefined){
let data1 = data.contentType;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err2 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema3.properties.contentType,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema3.properties.contentType.type,parentSchema:schema3.properties.contentType,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema3.properties.headers.additionalProperties.type,parentSchema:schema3.properties.headers.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema3.properties.headers.type,parentSchema:schema3.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.success !== undefined){
let data4 = data.success;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema3.properties.success,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err7 = {instancePath:instancePath+"/success/" + i0,schemaPath:"#/properties/success/items/pattern",keyword:"pattern",params:{pattern: "^[1-5](xx|[0-9]{2})$"},schema:"^[1-5](xx|[0-9]{2})$",parentSchema:schema3.properties.success.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/success/" + i0,schemaPath:"#/properties/success/items/type",keyword:"type",params:{type: "string"},schema:schema3.properties.success.items.type,parentSchema:schema3.properties.success.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "array"},schema:schema3.properties.success.type,parentSchema:schema3.properties.success,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeout !== undefined){
if(!(validate7(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.retry !== undefined){
if(!(validate9(data.retry, {instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"retry",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.retryOnlyIf !== undefined){
let data8 = data.retryOnlyIf;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err10 = {instancePath:instancePath+"/retryOnlyIf",schemaPath:"#/properties/retryOnlyIf/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema3.properties.retryOnlyIf,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/retryOnlyIf",schemaPath:"#/properties/retryOnlyIf/type",keyword:"type",params:{type: "string"},schema:schema3.properties.retryOnlyIf.type,parentSchema:schema3.properties.retryOnlyIf,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.statuses !== undefined){
let data9 = data.statuses;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs20 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err12 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-5][0-9]{2}$"},schema:"^[1-5][0-9]{2}$",parentSchema:schema3.properties.statuses.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
const err13 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema3.properties.statuses.propertyNames,parentSchema:schema3.properties.statuses,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key3 in data9){
let data10 = data9[key3];
if(!(((data10 === "disable") || (data10 === "retry-after")) || (data10 === "stop"))){
const err14 = {instancePath:instancePath+"/statuses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statuses/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema3.properties.statuses.additionalProperties.enum},schema:schema3.properties.statuses.additionalProperties.enum,parentSchema:schema3.properties.statuses.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "object"},schema:schema3.properties.statuses.type,parentSchema:schema3.properties.statuses,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ordering !== undefined){
let data11 = data.ordering;
if(!(((data11 === "none") || (data11 === "per-endpoint")) || (data11 === "per-object"))){
const err16 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/enum",keyword:"enum",params:{allowedValues: schema3.properties.ordering.enum},schema:schema3.properties.ordering.enum,parentSchema:schema3.properties.ordering,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.identity !== undefined){
if(!(validate14(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema7 = {"description":"One way in which a delivery proves where it comes from.","type":"object","required":["scheme"],"additionalProperties":false,"properties":{"scheme":{"description":"How.","enum":["hmac","ed25519","static-header","bearer","basic","none"]},"optional":{"type":"boolean","description":"True when only endpoints that ask for it get it."},"description":{"type":"string","minLength":1,"description":"For people."},"algorithm":{"enum":["sha256","sha1","sha512","ed25519"],"description":"Hash of an HMAC, or the signature's algorithm."},"header":{"type":"string","minLength":1,"description":"The header that carries the signature or the token."},"format":{"type":"string","minLength":1,"description":"The header's value. Holes: `{digest}`, `{timestamp}`, `{id}`."},"content":{"type":"string","minLength":1,"description":"What is signed. Holes: `{timestamp}`, `{id}`, `{url}`, `{body}` (the raw bytes)."},"timestampHeader":{"type":"string","minLength":1,"description":"Where the timestamp is, when the signature's header does not carry it."},"timestampUnit":{"enum":["s","ms"],"default":"s","description":"Seconds or milliseconds since 1970."},"idHeader":{"type":"string","minLength":1,"description":"Where the delivery id is, when it is signed."},"signatureSeparator":{"type":"string","minLength":1,"description":"What stands between several signatures in one header."},"versionPrefix":{"type":"string","minLength":1,"description":"The version in front of a signature, such as `v1`."},"key":{"type":"object","description":"How a secret as people hold it becomes key bytes.","additionalProperties":false,"properties":{"encoding":{"enum":["utf8","base64","hex"],"default":"utf8","description":"How the text of the secret is turned into bytes."},"prefix":{"type":"string","minLength":1,"description":"A prefix to take off first, such as `whsec_`."}}},"digestEncoding":{"enum":["hex","base64"],"default":"hex","description":"How the digest is written as text."},"tolerance":{"$ref":"#/definitions/duration","description":"How far the timestamp may be from now."},"in":{"enum":["url","registration"],"description":"Where the user and password of `basic` stand."}},"allOf":[{"if":{"properties":{"scheme":{"enum":["hmac","ed25519"]}}},"then":{"required":["header","format","content"]}},{"if":{"properties":{"scheme":{"const":"static-header"}}},"then":{"required":["header"]}}]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data0 = data.scheme;
if(!((data0 === "hmac") || (data0 === "ed25519"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "header"},schema:schema7.allOf[0].then.required,parentSchema:schema7.allOf[0].then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.format === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "format"},schema:schema7.allOf[0].then.required,parentSchema:schema7.allOf[0].then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.content === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "content"},schema:schema7.allOf[0].then.required,parentSchema:schema7.allOf[0].then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[0].if,parentSchema:schema7.allOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
if("static-header" !== data.scheme){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "header"},schema:schema7.allOf[1].then.required,parentSchema:schema7.allOf[1].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[1].if,parentSchema:schema7.allOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema7.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scheme !== undefined){
let data2 = data.scheme;
if(!((((((data2 === "hmac") || (data2 === "ed25519")) || (data2 === "static-header")) || (data2 === "bearer")) || (data2 === "basic")) || (data2 === "none"))){
const err10 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema7.properties.scheme.enum},schema:schema7.properties.scheme.enum,parentSchema:schema7.properties.scheme,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.optional !== undefined){
let data3 = data.optional;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema7.properties.optional.type,parentSchema:schema7.properties.optional,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.description,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema7.properties.description.type,parentSchema:schema7.properties.description,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data5 = data.algorithm;
if(!((((data5 === "sha256") || (data5 === "sha1")) || (data5 === "sha512")) || (data5 === "ed25519"))){
const err14 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema7.properties.algorithm.enum},schema:schema7.properties.algorithm.enum,parentSchema:schema7.properties.algorithm,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.header !== undefined){
let data6 = data.header;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err15 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.header,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},schema:schema7.properties.header.type,parentSchema:schema7.properties.header,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.format !== undefined){
let data7 = data.format;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.format,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema7.properties.format.type,parentSchema:schema7.properties.format,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.content !== undefined){
let data8 = data.content;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err19 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.content,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},schema:schema7.properties.content.type,parentSchema:schema7.properties.content,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.timestampHeader !== undefined){
let data9 = data.timestampHeader;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err21 = {instancePath:instancePath+"/timestampHeader",schemaPath:"#/properties/timestampHeader/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.timestampHeader,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/timestampHeader",schemaPath:"#/properties/timestampHeader/type",keyword:"type",params:{type: "string"},schema:schema7.properties.timestampHeader.type,parentSchema:schema7.properties.timestampHeader,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.timestampUnit !== undefined){
let data10 = data.timestampUnit;
if(!((data10 === "s") || (data10 === "ms"))){
const err23 = {instancePath:instancePath+"/timestampUnit",schemaPath:"#/properties/timestampUnit/enum",keyword:"enum",params:{allowedValues: schema7.properties.timestampUnit.enum},schema:schema7.properties.timestampUnit.enum,parentSchema:schema7.properties.timestampUnit,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.idHeader !== undefined){
let data11 = data.idHeader;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err24 = {instancePath:instancePath+"/idHeader",schemaPath:"#/properties/idHeader/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.idHeader,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/idHeader",schemaPath:"#/properties/idHeader/type",keyword:"type",params:{type: "string"},schema:schema7.properties.idHeader.type,parentSchema:schema7.properties.idHeader,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.signatureSeparator !== undefined){
let data12 = data.signatureSeparator;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err26 = {instancePath:instancePath+"/signatureSeparator",schemaPath:"#/properties/signatureSeparator/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.signatureSeparator,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/signatureSeparator",schemaPath:"#/properties/signatureSeparator/type",keyword:"type",params:{type: "string"},schema:schema7.properties.signatureSeparator.type,parentSchema:schema7.properties.signatureSeparator,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.versionPrefix !== undefined){
let data13 = data.versionPrefix;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err28 = {instancePath:instancePath+"/versionPrefix",schemaPath:"#/properties/versionPrefix/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.versionPrefix,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/versionPrefix",schemaPath:"#/properties/versionPrefix/type",keyword:"type",params:{type: "string"},schema:schema7.properties.versionPrefix.type,parentSchema:schema7.properties.versionPrefix,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.key !== undefined){
let data14 = data.key;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!((key1 === "encoding") || (key1 === "prefix"))){
const err30 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema7.properties.key,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.encoding !== undefined){
let data15 = data14.encoding;
if(!(((data15 === "utf8") || (data15 === "base64")) || (data15 === "hex"))){
const err31 = {instancePath:instancePath+"/key/encoding",schemaPath:"#/properties/key/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema7.properties.key.properties.encoding.enum},schema:schema7.properties.key.properties.encoding.enum,parentSchema:schema7.properties.key.properties.encoding,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.prefix !== undefined){
let data16 = data14.prefix;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err32 = {instancePath:instancePath+"/key/prefix",schemaPath:"#/properties/key/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7.properties.key.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/key/prefix",schemaPath:"#/properties/key/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema7.properties.key.properties.prefix.type,parentSchema:schema7.properties.key.properties.prefix,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "object"},schema:schema7.properties.key.type,parentSchema:schema7.properties.key,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.digestEncoding !== undefined){
let data17 = data.digestEncoding;
if(!((data17 === "hex") || (data17 === "base64"))){
const err35 = {instancePath:instancePath+"/digestEncoding",schemaPath:"#/properties/digestEncoding/enum",keyword:"enum",params:{allowedValues: schema7.properties.digestEncoding.enum},schema:schema7.properties.digestEncoding.enum,parentSchema:schema7.properties.digestEncoding,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate7(data.tolerance, {instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
let data19 = data.in;
if(!((data19 === "url") || (data19 === "registration"))){
const err36 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues: schema7.properties.in.enum},schema:schema7.properties.in.enum,parentSchema:schema7.properties.in,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","description":"How an endpoint comes to be.","additionalProperties":false,"properties":{"mode":{"description":"`manual`: one tells people; `dashboard`: a page; `api`: the operations below.","enum":["manual","dashboard","api"]},"select":{"description":"What one chooses for an endpoint.","enum":["all","event","category"]},"categories":{"type":"object","description":"Category → its events.","additionalProperties":{"type":"array","description":"Names of events.","items":{"type":"string","minLength":1},"minItems":1}},"urls":{"description":"How many URLs one customer may have.","enum":["one","many"]},"secret":{"description":"Which endpoints share a secret.","enum":["none","per-endpoint","shared"]},"secretFrom":{"description":"Who makes the secret.","enum":["none","provider","receiver"]},"customHeaders":{"type":"boolean","description":"True when an endpoint can ask for extra headers of its own."},"operations":{"type":"object","description":"Meaning → operation. Only with `mode: api`.","additionalProperties":false,"properties":{"create":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"list":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"update":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"delete":{"type":"string","minLength":1,"description":"The AsyncAPI operation that does it."},"deleteByUrl":{"type":"string","minLength":1,"description":"The AsyncAPI operation that removes all registrations of a URL."}}},"members":{"type":"object","description":"Meaning (`id`, `url`, `event`, `retryOnError`, `headers`, `capabilities`, …) → the member of a registration that holds it. Only with `mode: api`.","additionalProperties":{"type":"string","minLength":1}},"capabilitiesHeader":{"type":"string","minLength":1,"description":"The header that lists the capabilities an endpoint asks for."},"requiredCapabilities":{"type":"array","description":"Capabilities that each registering call must list. They allow the call, and are no part of what is registered. Only with `mode: api`.","items":{"type":"string","minLength":1},"minItems":1},"eventCapabilities":{"type":"object","description":"Event → capabilities that an endpoint for it has, whatever the call lists.","additionalProperties":{"type":"array","description":"Names of capabilities.","items":{"type":"string","minLength":1},"minItems":1}},"errors":{"type":"object","description":"Meaning → the reply of a registering call, and the example of it that is sent, as `reply/example`. Only with `mode: api`.","additionalProperties":false,"properties":{"unauthenticated":{"$ref":"#/definitions/replyExample","description":"The call carries no credentials."},"forbidden":{"$ref":"#/definitions/replyExample","description":"The call carries wrong credentials."},"invalid":{"$ref":"#/definitions/replyExample","description":"The body of the call is refused."},"not-found":{"$ref":"#/definitions/replyExample","description":"There is no such registration."}}},"inBody":{"$ref":"#/definitions/pointer","minLength":1,"description":"The member of each body that repeats the registration."},"steps":{"type":"array","description":"What a person does, step by step.","items":{"type":"string","minLength":1}}}};
const schema9 = {"type":"string","pattern":"^[^/]+/[^/]+$","description":"A reply message and one of its examples: `error/bad-request`."};
const pattern5 = new RegExp("^[^/]+/[^/]+$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^/]+/[^/]+$"},schema:"^[^/]+/[^/]+$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema8.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!(((data0 === "manual") || (data0 === "dashboard")) || (data0 === "api"))){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema8.properties.mode.enum},schema:schema8.properties.mode.enum,parentSchema:schema8.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.select !== undefined){
let data1 = data.select;
if(!(((data1 === "all") || (data1 === "event")) || (data1 === "category"))){
const err2 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/enum",keyword:"enum",params:{allowedValues: schema8.properties.select.enum},schema:schema8.properties.select.enum,parentSchema:schema8.properties.select,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.categories !== undefined){
let data2 = data.categories;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(Array.isArray(data3)){
if(data3.length < 1){
const err3 = {instancePath:instancePath+"/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.categories.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err4 = {instancePath:instancePath+"/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/categories/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.categories.additionalProperties.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/categories/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema8.properties.categories.additionalProperties.items.type,parentSchema:schema8.properties.categories.additionalProperties.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema8.properties.categories.additionalProperties.type,parentSchema:schema8.properties.categories.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "object"},schema:schema8.properties.categories.type,parentSchema:schema8.properties.categories,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.urls !== undefined){
let data5 = data.urls;
if(!((data5 === "one") || (data5 === "many"))){
const err8 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/enum",keyword:"enum",params:{allowedValues: schema8.properties.urls.enum},schema:schema8.properties.urls.enum,parentSchema:schema8.properties.urls,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.secret !== undefined){
let data6 = data.secret;
if(!(((data6 === "none") || (data6 === "per-endpoint")) || (data6 === "shared"))){
const err9 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/enum",keyword:"enum",params:{allowedValues: schema8.properties.secret.enum},schema:schema8.properties.secret.enum,parentSchema:schema8.properties.secret,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.secretFrom !== undefined){
let data7 = data.secretFrom;
if(!(((data7 === "none") || (data7 === "provider")) || (data7 === "receiver"))){
const err10 = {instancePath:instancePath+"/secretFrom",schemaPath:"#/properties/secretFrom/enum",keyword:"enum",params:{allowedValues: schema8.properties.secretFrom.enum},schema:schema8.properties.secretFrom.enum,parentSchema:schema8.properties.secretFrom,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customHeaders !== undefined){
let data8 = data.customHeaders;
if(typeof data8 !== "boolean"){
const err11 = {instancePath:instancePath+"/customHeaders",schemaPath:"#/properties/customHeaders/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.customHeaders.type,parentSchema:schema8.properties.customHeaders,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.operations !== undefined){
let data9 = data.operations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((key2 === "create") || (key2 === "list")) || (key2 === "update")) || (key2 === "delete")) || (key2 === "deleteByUrl"))){
const err12 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema8.properties.operations,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.create !== undefined){
let data10 = data9.create;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err13 = {instancePath:instancePath+"/operations/create",schemaPath:"#/properties/operations/properties/create/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.operations.properties.create,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/operations/create",schemaPath:"#/properties/operations/properties/create/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operations.properties.create.type,parentSchema:schema8.properties.operations.properties.create,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.list !== undefined){
let data11 = data9.list;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err15 = {instancePath:instancePath+"/operations/list",schemaPath:"#/properties/operations/properties/list/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.operations.properties.list,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/operations/list",schemaPath:"#/properties/operations/properties/list/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operations.properties.list.type,parentSchema:schema8.properties.operations.properties.list,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.update !== undefined){
let data12 = data9.update;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err17 = {instancePath:instancePath+"/operations/update",schemaPath:"#/properties/operations/properties/update/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.operations.properties.update,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/operations/update",schemaPath:"#/properties/operations/properties/update/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operations.properties.update.type,parentSchema:schema8.properties.operations.properties.update,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.delete !== undefined){
let data13 = data9.delete;
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err19 = {instancePath:instancePath+"/operations/delete",schemaPath:"#/properties/operations/properties/delete/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.operations.properties.delete,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/operations/delete",schemaPath:"#/properties/operations/properties/delete/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operations.properties.delete.type,parentSchema:schema8.properties.operations.properties.delete,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.deleteByUrl !== undefined){
let data14 = data9.deleteByUrl;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err21 = {instancePath:instancePath+"/operations/deleteByUrl",schemaPath:"#/properties/operations/properties/deleteByUrl/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.operations.properties.deleteByUrl,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/operations/deleteByUrl",schemaPath:"#/properties/operations/properties/deleteByUrl/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operations.properties.deleteByUrl.type,parentSchema:schema8.properties.operations.properties.deleteByUrl,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},schema:schema8.properties.operations.type,parentSchema:schema8.properties.operations,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.members !== undefined){
let data15 = data.members;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
let data16 = data15[key3];
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err24 = {instancePath:instancePath+"/members/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/members/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.members.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/members/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/members/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.members.additionalProperties.type,parentSchema:schema8.properties.members.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"},schema:schema8.properties.members.type,parentSchema:schema8.properties.members,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.capabilitiesHeader !== undefined){
let data17 = data.capabilitiesHeader;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err27 = {instancePath:instancePath+"/capabilitiesHeader",schemaPath:"#/properties/capabilitiesHeader/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.capabilitiesHeader,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/capabilitiesHeader",schemaPath:"#/properties/capabilitiesHeader/type",keyword:"type",params:{type: "string"},schema:schema8.properties.capabilitiesHeader.type,parentSchema:schema8.properties.capabilitiesHeader,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.requiredCapabilities !== undefined){
let data18 = data.requiredCapabilities;
if(Array.isArray(data18)){
if(data18.length < 1){
const err29 = {instancePath:instancePath+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.requiredCapabilities,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err30 = {instancePath:instancePath+"/requiredCapabilities/" + i1,schemaPath:"#/properties/requiredCapabilities/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.requiredCapabilities.items,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/requiredCapabilities/" + i1,schemaPath:"#/properties/requiredCapabilities/items/type",keyword:"type",params:{type: "string"},schema:schema8.properties.requiredCapabilities.items.type,parentSchema:schema8.properties.requiredCapabilities.items,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/type",keyword:"type",params:{type: "array"},schema:schema8.properties.requiredCapabilities.type,parentSchema:schema8.properties.requiredCapabilities,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.eventCapabilities !== undefined){
let data20 = data.eventCapabilities;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
let data21 = data20[key4];
if(Array.isArray(data21)){
if(data21.length < 1){
const err33 = {instancePath:instancePath+"/eventCapabilities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/eventCapabilities/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.eventCapabilities.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err34 = {instancePath:instancePath+"/eventCapabilities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/eventCapabilities/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.eventCapabilities.additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/eventCapabilities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/eventCapabilities/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema8.properties.eventCapabilities.additionalProperties.items.type,parentSchema:schema8.properties.eventCapabilities.additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/eventCapabilities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/eventCapabilities/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema8.properties.eventCapabilities.additionalProperties.type,parentSchema:schema8.properties.eventCapabilities.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/eventCapabilities",schemaPath:"#/properties/eventCapabilities/type",keyword:"type",params:{type: "object"},schema:schema8.properties.eventCapabilities.type,parentSchema:schema8.properties.eventCapabilities,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.errors !== undefined){
let data23 = data.errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((((key5 === "unauthenticated") || (key5 === "forbidden")) || (key5 === "invalid")) || (key5 === "not-found"))){
const err38 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema8.properties.errors,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23.unauthenticated !== undefined){
if(!(validate22(data23.unauthenticated, {instancePath:instancePath+"/errors/unauthenticated",parentData:data23,parentDataProperty:"unauthenticated",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data23.forbidden !== undefined){
if(!(validate22(data23.forbidden, {instancePath:instancePath+"/errors/forbidden",parentData:data23,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data23.invalid !== undefined){
if(!(validate22(data23.invalid, {instancePath:instancePath+"/errors/invalid",parentData:data23,parentDataProperty:"invalid",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data23["not-found"] !== undefined){
if(!(validate22(data23["not-found"], {instancePath:instancePath+"/errors/not-found",parentData:data23,parentDataProperty:"not-found",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},schema:schema8.properties.errors.type,parentSchema:schema8.properties.errors,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.inBody !== undefined){
let data28 = data.inBody;
if(!(validate2(data28, {instancePath:instancePath+"/inBody",parentData:data,parentDataProperty:"inBody",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err40 = {instancePath:instancePath+"/inBody",schemaPath:"#/properties/inBody/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.inBody,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.steps !== undefined){
let data29 = data.steps;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err41 = {instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.steps.items,data:data30};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/steps/" + i3,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "string"},schema:schema8.properties.steps.items.type,parentSchema:schema8.properties.steps.items,data:data30};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema8.properties.steps.type,parentSchema:schema8.properties.steps,data:data29};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"A status alone, or a status with its source and a note.","if":{"type":"string"},"then":{"$ref":"#/definitions/evidenceStatus"},"else":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"#/definitions/evidenceStatus"},"source":{"type":"string","minLength":1,"description":"Id of an entry of `sources`, or a page."},"note":{"type":"string","minLength":1,"description":"Why, in one sentence."}}}};
const schema11 = {"description":"published: the provider says so. observed: seen on the wire. inferred: follows from what is published. assumed: our own choice, to be confirmed.","enum":["published","observed","inferred","assumed"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "published") || (data === "observed")) || (data === "inferred")) || (data === "assumed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},schema:schema11.enum,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "status"},schema:schema10.else.required,parentSchema:schema10.else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate30(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/else/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.else.properties.source,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/else/properties/source/type",keyword:"type",params:{type: "string"},schema:schema10.else.properties.source.type,parentSchema:schema10.else.properties.source,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/else/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.else.properties.note,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/else/properties/note/type",keyword:"type",params:{type: "string"},schema:schema10.else.properties.note.type,parentSchema:schema10.else.properties.note,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},schema:schema10.else.type,parentSchema:schema10.else,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema10.if,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema0.properties.id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema0.properties.id.type,parentSchema:schema0.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.event,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data1[i0], {instancePath:instancePath+"/event/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "array"},schema:schema0.properties.event.type,parentSchema:schema0.properties.event,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.delivery !== undefined){
if(!(validate6(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.authentication !== undefined){
let data4 = data.authentication;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate18(data4[i1], {instancePath:instancePath+"/authentication/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type: "array"},schema:schema0.properties.authentication.type,parentSchema:schema0.properties.authentication,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.registration !== undefined){
if(!(validate21(data.registration, {instancePath:instancePath+"/registration",parentData:data,parentDataProperty:"registration",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.capabilities !== undefined){
let data7 = data.capabilities;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err6 = {instancePath:instancePath+"/capabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.capabilities.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/capabilities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.capabilities.additionalProperties.type,parentSchema:schema0.properties.capabilities.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"},schema:schema0.properties.capabilities.type,parentSchema:schema0.properties.capabilities,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quirks !== undefined){
let data9 = data.quirks;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err9 = {instancePath:instancePath+"/quirks/" + i2,schemaPath:"#/properties/quirks/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema0.properties.quirks.items.required,parentSchema:schema0.properties.quirks.items,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data10.text === undefined){
const err10 = {instancePath:instancePath+"/quirks/" + i2,schemaPath:"#/properties/quirks/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema0.properties.quirks.items.required,parentSchema:schema0.properties.quirks.items,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "id") || (key2 === "text")) || (key2 === "at"))){
const err11 = {instancePath:instancePath+"/quirks/" + i2,schemaPath:"#/properties/quirks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema0.properties.quirks.items,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err12 = {instancePath:instancePath+"/quirks/" + i2+"/id",schemaPath:"#/properties/quirks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9._-]+$",parentSchema:schema0.properties.quirks.items.properties.id,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/quirks/" + i2+"/id",schemaPath:"#/properties/quirks/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema0.properties.quirks.items.properties.id.type,parentSchema:schema0.properties.quirks.items.properties.id,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.text !== undefined){
let data12 = data10.text;
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err14 = {instancePath:instancePath+"/quirks/" + i2+"/text",schemaPath:"#/properties/quirks/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.quirks.items.properties.text,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/quirks/" + i2+"/text",schemaPath:"#/properties/quirks/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema0.properties.quirks.items.properties.text.type,parentSchema:schema0.properties.quirks.items.properties.text,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.at !== undefined){
let data13 = data10.at;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err16 = {instancePath:instancePath+"/quirks/" + i2+"/at/" + i3,schemaPath:"#/properties/quirks/items/properties/at/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.quirks.items.properties.at.items,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/quirks/" + i2+"/at/" + i3,schemaPath:"#/properties/quirks/items/properties/at/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.quirks.items.properties.at.items.type,parentSchema:schema0.properties.quirks.items.properties.at.items,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/quirks/" + i2+"/at",schemaPath:"#/properties/quirks/items/properties/at/type",keyword:"type",params:{type: "array"},schema:schema0.properties.quirks.items.properties.at.type,parentSchema:schema0.properties.quirks.items.properties.at,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/quirks/" + i2,schemaPath:"#/properties/quirks/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.quirks.items.type,parentSchema:schema0.properties.quirks.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/quirks",schemaPath:"#/properties/quirks/type",keyword:"type",params:{type: "array"},schema:schema0.properties.quirks.type,parentSchema:schema0.properties.quirks,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.unknown !== undefined){
let data15 = data.unknown;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err21 = {instancePath:instancePath+"/unknown/" + i4,schemaPath:"#/properties/unknown/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.unknown.items,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/unknown/" + i4,schemaPath:"#/properties/unknown/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.unknown.items.type,parentSchema:schema0.properties.unknown.items,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "array"},schema:schema0.properties.unknown.type,parentSchema:schema0.properties.unknown,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sources !== undefined){
let data17 = data.sources;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err24 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema0.properties.sources.items.required,parentSchema:schema0.properties.sources.items,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data18.title === undefined){
const err25 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema0.properties.sources.items.required,parentSchema:schema0.properties.sources.items,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data18){
if(!((((key3 === "id") || (key3 === "title")) || (key3 === "url")) || (key3 === "note"))){
const err26 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema0.properties.sources.items,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err27 = {instancePath:instancePath+"/sources/" + i5+"/id",schemaPath:"#/properties/sources/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9._-]+$",parentSchema:schema0.properties.sources.items.properties.id,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/sources/" + i5+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema0.properties.sources.items.properties.id.type,parentSchema:schema0.properties.sources.items.properties.id,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data18.title !== undefined){
let data20 = data18.title;
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err29 = {instancePath:instancePath+"/sources/" + i5+"/title",schemaPath:"#/properties/sources/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.sources.items.properties.title,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sources/" + i5+"/title",schemaPath:"#/properties/sources/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema0.properties.sources.items.properties.title.type,parentSchema:schema0.properties.sources.items.properties.title,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.url !== undefined){
let data21 = data18.url;
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err31 = {instancePath:instancePath+"/sources/" + i5+"/url",schemaPath:"#/properties/sources/items/properties/url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.sources.items.properties.url,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/sources/" + i5+"/url",schemaPath:"#/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"},schema:schema0.properties.sources.items.properties.url.type,parentSchema:schema0.properties.sources.items.properties.url,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.note !== undefined){
let data22 = data18.note;
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err33 = {instancePath:instancePath+"/sources/" + i5+"/note",schemaPath:"#/properties/sources/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.sources.items.properties.note,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/sources/" + i5+"/note",schemaPath:"#/properties/sources/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema0.properties.sources.items.properties.note.type,parentSchema:schema0.properties.sources.items.properties.note,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.sources.items.type,parentSchema:schema0.properties.sources.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema0.properties.sources.type,parentSchema:schema0.properties.sources,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.evidence !== undefined){
let data23 = data.evidence;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
const _errs49 = errors;
if(typeof key4 === "string"){
if(!pattern8.test(key4)){
const err37 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},schema:"^(/.*)?$",parentSchema:schema0.properties.evidence.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid16 = _errs49 === errors;
if(!valid16){
const err38 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema0.properties.evidence.propertyNames,parentSchema:schema0.properties.evidence,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key5 in data23){
if(!(validate29(data23[key5], {instancePath:instancePath+"/evidence/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},schema:schema0.properties.evidence.type,parentSchema:schema0.properties.evidence,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const overrides = validate34;
const schema12 = {"$id":"overrides","$ref":"x-webhooks#/definitions/overrides"};
const schema13 = {"type":"object","description":"What may stand on an operation or a message.","additionalProperties":false,"properties":{"event":{"$ref":"#/properties/event"},"delivery":{"$ref":"#/definitions/delivery"},"category":{"type":"string","minLength":1,"description":"The category of a message's event, when `registration.categories` does not say it."},"identity":{"$ref":"#/definitions/identity"},"quirks":{"$ref":"#/properties/quirks"}}};
const schema14 = {"type":"array","description":"How a body tells its event: rules in order, the first that decides wins. Default: inferred from the `const`s of the payloads.","items":{"$ref":"#/definitions/eventRule"},"minItems":1};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"array","description":"What a reader would not expect of this provider.","items":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","description":"Short and stable, such as `B2`."},"text":{"type":"string","minLength":1,"description":"What a reader would not expect, and what to do about it."},"at":{"type":"array","description":"Where it shows: an event's name, or `event#/json/pointer`.","items":{"type":"string","minLength":1}}}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema15.items.required,parentSchema:schema15.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.text === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema15.items.required,parentSchema:schema15.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "id") || (key0 === "text")) || (key0 === "at"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},schema:"^[A-Za-z0-9._-]+$",parentSchema:schema15.items.properties.id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema15.items.properties.id.type,parentSchema:schema15.items.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.text !== undefined){
let data2 = data0.text;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema15.items.properties.text,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/text",schemaPath:"#/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema15.items.properties.text.type,parentSchema:schema15.items.properties.text,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.at !== undefined){
let data3 = data0.at;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/at/" + i1,schemaPath:"#/items/properties/at/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema15.items.properties.at.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/at/" + i1,schemaPath:"#/items/properties/at/items/type",keyword:"type",params:{type: "string"},schema:schema15.items.properties.at.items.type,parentSchema:schema15.items.properties.at.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/at",schemaPath:"#/items/properties/at/type",keyword:"type",params:{type: "array"},schema:schema15.items.properties.at.type,parentSchema:schema15.items.properties.at,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema15.items.type,parentSchema:schema15.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "event") || (key0 === "delivery")) || (key0 === "category")) || (key0 === "identity")) || (key0 === "quirks"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.event !== undefined){
if(!(validate36(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined){
if(!(validate6(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err1 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.category,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},schema:schema13.properties.category.type,parentSchema:schema13.properties.category,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.identity !== undefined){
if(!(validate14(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.quirks !== undefined){
if(!(validate41(data.quirks, {instancePath:instancePath+"/quirks",parentData:data,parentDataProperty:"quirks",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
