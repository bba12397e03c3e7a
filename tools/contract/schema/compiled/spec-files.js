// Made by scripts/compile-schemas.ts; changes here are lost.
import { ucs2length } from './runtime.js';
export const about = validate0;
const schema0 = {"$id":"about","description":"What is said about the accepted examples of one message: example → its origin, and words for people.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["origin"],"properties":{"summary":{"type":"string","minLength":1,"description":"What the example shows, in one sentence."},"origin":{"enum":["published","corrected","ours"],"description":"published: as printed by the provider. corrected: printed, then repaired. ours: made here."},"source":{"type":"string","minLength":1,"description":"Id of an entry of `x-webhooks.sources`, or a page."},"note":{"type":"string","minLength":1,"description":"What a reader must know, such as what was repaired."}}}};
const func0 = ucs2length;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.origin === undefined){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "origin"},schema:schema0.additionalProperties.required,parentSchema:schema0.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "summary") || (key1 === "origin")) || (key1 === "source")) || (key1 === "note"))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema0.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.summary !== undefined){
let data1 = data0.summary;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/additionalProperties/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.additionalProperties.properties.summary,data:data1};
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
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/additionalProperties/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema0.additionalProperties.properties.summary.type,parentSchema:schema0.additionalProperties.properties.summary,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.origin !== undefined){
let data2 = data0.origin;
if(!(((data2 === "published") || (data2 === "corrected")) || (data2 === "ours"))){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/origin",schemaPath:"#/additionalProperties/properties/origin/enum",keyword:"enum",params:{allowedValues: schema0.additionalProperties.properties.origin.enum},schema:schema0.additionalProperties.properties.origin.enum,parentSchema:schema0.additionalProperties.properties.origin,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.source !== undefined){
let data3 = data0.source;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/additionalProperties/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.additionalProperties.properties.source,data:data3};
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
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},schema:schema0.additionalProperties.properties.source.type,parentSchema:schema0.additionalProperties.properties.source,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.note !== undefined){
let data4 = data0.note;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err7 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/additionalProperties/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.additionalProperties.properties.note,data:data4};
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
const err8 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/additionalProperties/properties/note/type",keyword:"type",params:{type: "string"},schema:schema0.additionalProperties.properties.note.type,parentSchema:schema0.additionalProperties.properties.note,data:data4};
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
const err9 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.additionalProperties.type,parentSchema:schema0.additionalProperties,data:data0};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const expected = validate1;
const schema1 = {"$id":"expected","description":"Why a rejected example must be refused.","type":"object","additionalProperties":false,"required":["reason","why"],"properties":{"reason":{"enum":["not-json","unknown-event","structure"],"description":"not-json: the text does not parse. unknown-event: no rule tells an event. structure: the schema refuses it."},"at":{"type":"string","pattern":"^(/([^~/]|~[01])*)*$","description":"JSON pointer of the issue that must be reported. For `structure`."},"keyword":{"type":"string","minLength":1,"description":"The keyword that refuses it. For `structure`."},"why":{"type":"string","minLength":1,"description":"Why a receiver must refuse it, in one sentence."}},"if":{"required":["reason"],"properties":{"reason":{"const":"structure"}}},"then":{"required":["at","keyword"]}};
const pattern0 = new RegExp("^(/([^~/]|~[01])*)*$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.reason !== undefined){
if("structure" !== data.reason){
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
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "at"},schema:schema1.then.required,parentSchema:schema1.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.keyword === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "keyword"},schema:schema1.then.required,parentSchema:schema1.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema1.if,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.why === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},schema:schema1.required,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "reason") || (key0 === "at")) || (key0 === "keyword")) || (key0 === "why"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(!(((data1 === "not-json") || (data1 === "unknown-event")) || (data1 === "structure"))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema1.properties.reason.enum},schema:schema1.properties.reason.enum,parentSchema:schema1.properties.reason,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)*$"},schema:"^(/([^~/]|~[01])*)*$",parentSchema:schema1.properties.at,data:data2};
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
const err10 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema1.properties.at.type,parentSchema:schema1.properties.at,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.keyword !== undefined){
let data3 = data.keyword;
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err11 = {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.properties.keyword,data:data3};
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
const err12 = {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/type",keyword:"type",params:{type: "string"},schema:schema1.properties.keyword.type,parentSchema:schema1.properties.keyword,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.why !== undefined){
let data4 = data.why;
if(typeof data4 === "string"){
if(func0(data4) < 1){
const err13 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.properties.why,data:data4};
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
const err14 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema1.properties.why.type,parentSchema:schema1.properties.why,data:data4};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const scenario = validate2;
const schema2 = {"$id":"scenario","description":"A story of several events that belong together.","type":"object","additionalProperties":false,"required":["title","steps"],"properties":{"title":{"type":"string","minLength":1,"description":"What happens, in a few words."},"description":{"type":"string","minLength":1,"description":"For people."},"shared":{"type":"object","description":"Values that several steps use, by a name of your choice."},"steps":{"type":"array","minItems":1,"description":"Events in the order in which they happen.","items":{"type":"object","additionalProperties":false,"required":["event","example"],"properties":{"event":{"type":"string","minLength":1,"description":"The event's name."},"example":{"type":"string","minLength":1,"description":"The accepted example to start from."},"after":{"type":"string","pattern":"^[0-9]+(ms|s|m|h|d)$","description":"Time since the step before. Default: `0s`."},"note":{"type":"string","minLength":1,"description":"Why it happens."},"set":{"type":"object","propertyNames":{"pattern":"^(/([^~/]|~[01])*)+$"},"description":"JSON pointer → a value, or `{ shared: name }`."},"unset":{"type":"array","items":{"type":"string","pattern":"^(/([^~/]|~[01])*)+$"},"description":"JSON pointers of members that this step does not have."}}}}}};
const pattern1 = new RegExp("^[0-9]+(ms|s|m|h|d)$", "u");
const pattern2 = new RegExp("^(/([^~/]|~[01])*)+$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.steps === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "description")) || (key0 === "shared")) || (key0 === "steps"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2.properties.title,data:data0};
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
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema2.properties.title.type,parentSchema:schema2.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2.properties.description,data:data1};
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
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema2.properties.description.type,parentSchema:schema2.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.shared !== undefined){
let data2 = data.shared;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "object"},schema:schema2.properties.shared.type,parentSchema:schema2.properties.shared,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema2.properties.steps,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.event === undefined){
const err9 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "event"},schema:schema2.properties.steps.items.required,parentSchema:schema2.properties.steps.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.example === undefined){
const err10 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "example"},schema:schema2.properties.steps.items.required,parentSchema:schema2.properties.steps.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "event") || (key1 === "example")) || (key1 === "after")) || (key1 === "note")) || (key1 === "set")) || (key1 === "unset"))){
const err11 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema2.properties.steps.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.event !== undefined){
let data5 = data4.event;
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err12 = {instancePath:instancePath+"/steps/" + i0+"/event",schemaPath:"#/properties/steps/items/properties/event/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2.properties.steps.items.properties.event,data:data5};
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
const err13 = {instancePath:instancePath+"/steps/" + i0+"/event",schemaPath:"#/properties/steps/items/properties/event/type",keyword:"type",params:{type: "string"},schema:schema2.properties.steps.items.properties.event.type,parentSchema:schema2.properties.steps.items.properties.event,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.example !== undefined){
let data6 = data4.example;
if(typeof data6 === "string"){
if(func0(data6) < 1){
const err14 = {instancePath:instancePath+"/steps/" + i0+"/example",schemaPath:"#/properties/steps/items/properties/example/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2.properties.steps.items.properties.example,data:data6};
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
const err15 = {instancePath:instancePath+"/steps/" + i0+"/example",schemaPath:"#/properties/steps/items/properties/example/type",keyword:"type",params:{type: "string"},schema:schema2.properties.steps.items.properties.example.type,parentSchema:schema2.properties.steps.items.properties.example,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.after !== undefined){
let data7 = data4.after;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err16 = {instancePath:instancePath+"/steps/" + i0+"/after",schemaPath:"#/properties/steps/items/properties/after/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|m|h|d)$"},schema:"^[0-9]+(ms|s|m|h|d)$",parentSchema:schema2.properties.steps.items.properties.after,data:data7};
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
const err17 = {instancePath:instancePath+"/steps/" + i0+"/after",schemaPath:"#/properties/steps/items/properties/after/type",keyword:"type",params:{type: "string"},schema:schema2.properties.steps.items.properties.after.type,parentSchema:schema2.properties.steps.items.properties.after,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.note !== undefined){
let data8 = data4.note;
if(typeof data8 === "string"){
if(func0(data8) < 1){
const err18 = {instancePath:instancePath+"/steps/" + i0+"/note",schemaPath:"#/properties/steps/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2.properties.steps.items.properties.note,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/steps/" + i0+"/note",schemaPath:"#/properties/steps/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema2.properties.steps.items.properties.note.type,parentSchema:schema2.properties.steps.items.properties.note,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.set !== undefined){
let data9 = data4.set;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs23 = errors;
if(typeof key2 === "string"){
if(!pattern2.test(key2)){
const err20 = {instancePath:instancePath+"/steps/" + i0+"/set",schemaPath:"#/properties/steps/items/properties/set/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)+$"},schema:"^(/([^~/]|~[01])*)+$",parentSchema:schema2.properties.steps.items.properties.set.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid4 = _errs23 === errors;
if(!valid4){
const err21 = {instancePath:instancePath+"/steps/" + i0+"/set",schemaPath:"#/properties/steps/items/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema2.properties.steps.items.properties.set.propertyNames,parentSchema:schema2.properties.steps.items.properties.set,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/steps/" + i0+"/set",schemaPath:"#/properties/steps/items/properties/set/type",keyword:"type",params:{type: "object"},schema:schema2.properties.steps.items.properties.set.type,parentSchema:schema2.properties.steps.items.properties.set,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.unset !== undefined){
let data10 = data4.unset;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err23 = {instancePath:instancePath+"/steps/" + i0+"/unset/" + i1,schemaPath:"#/properties/steps/items/properties/unset/items/pattern",keyword:"pattern",params:{pattern: "^(/([^~/]|~[01])*)+$"},schema:"^(/([^~/]|~[01])*)+$",parentSchema:schema2.properties.steps.items.properties.unset.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/steps/" + i0+"/unset/" + i1,schemaPath:"#/properties/steps/items/properties/unset/items/type",keyword:"type",params:{type: "string"},schema:schema2.properties.steps.items.properties.unset.items.type,parentSchema:schema2.properties.steps.items.properties.unset.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/steps/" + i0+"/unset",schemaPath:"#/properties/steps/items/properties/unset/type",keyword:"type",params:{type: "array"},schema:schema2.properties.steps.items.properties.unset.type,parentSchema:schema2.properties.steps.items.properties.unset,data:data10};
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
const err26 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema2.properties.steps.items.type,parentSchema:schema2.properties.steps.items,data:data4};
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
const err27 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema2.properties.steps.type,parentSchema:schema2.properties.steps,data:data3};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
