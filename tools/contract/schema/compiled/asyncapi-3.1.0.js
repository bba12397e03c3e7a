// Made by scripts/compile-schemas.ts; changes here are lost.
import { equal } from './runtime.js';
export const document = validate0;
const schema0 = {"$id":"asyncapi.json","type":"object","required":["asyncapi","info"],"properties":{"id":{"type":"string"},"asyncapi":{"type":"string"},"channels":{"$ref":"channels.json"},"components":{"$ref":"components.json"},"defaultContentType":{"type":"string"},"info":{"$ref":"info.json"},"operations":{"$ref":"operations.json"},"servers":{"$ref":"servers.json"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const pattern0 = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
const schema1 = {"$id":"channels.json","type":"object","additionalProperties":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"channel.json"}}};
const schema2 = {"$id":"Reference.json","type":"object","required":["$ref"],"properties":{"$ref":{"$ref":"ReferenceObject.json"}}};
const schema3 = {"$id":"ReferenceObject.json","type":"string"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$ref === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$ref"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.$ref !== undefined){
if(!(validate3(data.$ref, {instancePath:instancePath+"/$ref",parentData:data,parentDataProperty:"$ref",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
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

const schema4 = {"$id":"channel.json","type":"object","properties":{"title":{"type":"string"},"description":{"type":"string"},"address":{"type":["string","null"]},"bindings":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"channelBindingsObject.json"}},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"messages":{"$ref":"channelMessages.json"},"parameters":{"$ref":"parameters.json"},"servers":{"type":"array","uniqueItems":true,"items":{"$ref":"Reference.json"}},"summary":{"type":"string"},"tags":{"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func4 = equal;
const schema5 = {"$id":"channelBindingsObject.json","type":"object","properties":{"amqp":{},"amqp1":{},"anypointmq":{},"googlepubsub":{},"http":{},"ibmmq":{},"jms":{},"kafka":{},"mqtt":{},"nats":{},"pulsar":{},"redis":{},"sns":{},"solace":{},"sqs":{},"stomp":{},"ws":{}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema6 = {"$id":"specificationExtension.json","additionalItems":true,"additionalProperties":true};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema5.properties, key0)) || (pattern0.test(key0)))){
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
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"externalDocs.json","type":"object","required":["url"],"properties":{"description":{"type":"string"},"url":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "url")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema7.properties.description.type,parentSchema:schema7.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema7.properties.url.type,parentSchema:schema7.properties.url,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"channelMessages.json","type":"object","additionalProperties":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageObject.json"}}};
const schema9 = {"$id":"messageObject.json","type":"object","properties":{"title":{"type":"string"},"description":{"type":"string"},"examples":{"type":"array","items":{"$ref":"messageExampleObject.json"}},"deprecated":{"default":false,"type":"boolean"},"bindings":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageBindingsObject.json"}},"contentType":{"type":"string"},"correlationId":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"correlationId.json"}},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"headers":{"$ref":"anySchema.json"},"name":{"type":"string"},"payload":{"$ref":"anySchema.json"},"summary":{"type":"string"},"tags":{"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}},"traits":{"type":"array","items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"if":{"type":"object"},"then":{"$ref":"messageTrait.json"},"else":{"type":"array","items":[{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageTrait.json"}},{"type":"object","additionalItems":true}]}}}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema10 = {"$id":"messageExampleObject.json","type":"object","anyOf":[{"required":["payload"]},{"required":["headers"]}],"properties":{"headers":{"type":"object"},"name":{"type":"string"},"payload":{},"summary":{"type":"string"}},"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payload === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "payload"},schema:schema10.anyOf[0].required,parentSchema:schema10.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "headers"},schema:schema10.anyOf[1].required,parentSchema:schema10.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema10.anyOf,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "headers") || (key0 === "name")) || (key0 === "payload")) || (key0 === "summary"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
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
let data0 = data.headers;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err4 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema10.properties.headers.type,parentSchema:schema10.properties.headers,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema10.properties.name.type,parentSchema:schema10.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.summary !== undefined){
let data2 = data.summary;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema10.properties.summary.type,parentSchema:schema10.properties.summary,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"messageBindingsObject.json","type":"object","properties":{"amqp":{},"amqp1":{},"anypointmq":{},"googlepubsub":{},"http":{"allOf":[{"if":{"not":{"required":["bindingVersion"]}},"then":{"$ref":"http-0.3.0-message.json"}},{"if":{"required":["bindingVersion"],"properties":{"bindingVersion":{"const":"0.2.0"}}},"then":{"$ref":"http-0.2.0-message.json"}},{"if":{"required":["bindingVersion"],"properties":{"bindingVersion":{"const":"0.3.0"}}},"then":{"$ref":"http-0.3.0-message.json"}}],"properties":{"bindingVersion":{"enum":["0.2.0","0.3.0"]}}},"ibmmq":{},"jms":{},"kafka":{},"mqtt":{},"nats":{},"redis":{},"sns":{},"solace":{},"sqs":{},"stomp":{},"ws":{}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema12 = {"$id":"http-0.3.0-message.json","type":"object","additionalProperties":false,"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"http://asyncapi.com/definitions/3.0.0/specificationExtension.json"}},"properties":{"headers":{"$ref":"http://asyncapi.com/definitions/3.0.0/schema.json"},"statusCode":{"type":"number"},"bindingVersion":{"type":"string","enum":["0.3.0"]}}};
const schema13 = {"$id":"http://asyncapi.com/definitions/3.0.0/schema.json"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate24.errors = null;
return true;
}

const schema14 = {"$id":"http://asyncapi.com/definitions/3.0.0/specificationExtension.json","additionalProperties":true,"additionalItems":true};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
validate26.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "headers") || (key0 === "statusCode")) || (key0 === "bindingVersion")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.headers !== undefined){
if(!(validate24(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.statusCode !== undefined){
let data1 = data.statusCode;
if(!(typeof data1 == "number")){
const err1 = {instancePath:instancePath+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type: "number"},schema:schema12.properties.statusCode.type,parentSchema:schema12.properties.statusCode,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bindingVersion !== undefined){
let data2 = data.bindingVersion;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/type",keyword:"type",params:{type: "string"},schema:schema12.properties.bindingVersion.type,parentSchema:schema12.properties.bindingVersion,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data2 === "0.3.0")){
const err3 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.bindingVersion.enum},schema:schema12.properties.bindingVersion.enum,parentSchema:schema12.properties.bindingVersion,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate26(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"http-0.2.0-message.json","type":"object","additionalProperties":false,"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"http://asyncapi.com/definitions/3.0.0/specificationExtension.json"}},"properties":{"headers":{"$ref":"http://asyncapi.com/definitions/3.0.0/schema.json"},"bindingVersion":{"type":"string","enum":["0.2.0"]}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "headers") || (key0 === "bindingVersion")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.headers !== undefined){
if(!(validate24(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.bindingVersion !== undefined){
let data1 = data.bindingVersion;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/type",keyword:"type",params:{type: "string"},schema:schema15.properties.bindingVersion.type,parentSchema:schema15.properties.bindingVersion,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data1 === "0.2.0")){
const err2 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/enum",keyword:"enum",params:{allowedValues: schema15.properties.bindingVersion.enum},schema:schema15.properties.bindingVersion.enum,parentSchema:schema15.properties.bindingVersion,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate26(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.http !== undefined){
let data0 = data.http;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.bindingVersion === undefined) && (missing0 = "bindingVersion")){
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
var valid3 = _errs7 === errors;
if(valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate23(data0, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema11.properties.http.allOf[0].if,parentSchema:schema11.properties.http.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.bindingVersion === undefined) && (missing1 = "bindingVersion")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data0.bindingVersion !== undefined){
if("0.2.0" !== data0.bindingVersion){
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
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate29(data0, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema11.properties.http.allOf[1].if,parentSchema:schema11.properties.http.allOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.bindingVersion === undefined) && (missing2 = "bindingVersion")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data0.bindingVersion !== undefined){
if("0.3.0" !== data0.bindingVersion){
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
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate23(data0, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid6 = _valid2;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema11.properties.http.allOf[2].if,parentSchema:schema11.properties.http.allOf[2],data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bindingVersion !== undefined){
let data3 = data0.bindingVersion;
if(!((data3 === "0.2.0") || (data3 === "0.3.0"))){
const err10 = {instancePath:instancePath+"/http/bindingVersion",schemaPath:"#/properties/http/properties/bindingVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.http.properties.bindingVersion.enum},schema:schema11.properties.http.properties.bindingVersion.enum,parentSchema:schema11.properties.http.properties.bindingVersion,data:data3};
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
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"correlationId.json","type":"object","required":["location"],"properties":{"description":{"type":"string"},"location":{"type":"string","pattern":"^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const pattern14 = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "location")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema16.properties.description.type,parentSchema:schema16.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.location !== undefined){
let data1 = data.location;
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err3 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*"},schema:"^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*",parentSchema:schema16.properties.location,data:data1};
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
const err4 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema16.properties.location.type,parentSchema:schema16.properties.location,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"anySchema.json"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate42.errors = null;
return true;
}

const schema18 = {"$id":"tag.json","type":"object","required":["name"],"properties":{"description":{"type":"string"},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"name":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "description") || (key0 === "externalDocs")) || (key0 === "name")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema18.properties.description.type,parentSchema:schema18.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.externalDocs !== undefined){
let data1 = data.externalDocs;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.$ref === undefined) && (missing0 = "$ref")){
const err3 = {};
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
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(!(validate2(data1, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate13(data1, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema18.properties.externalDocs.if,parentSchema:schema18.properties.externalDocs,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema18.properties.name.type,parentSchema:schema18.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"messageTrait.json","type":"object","properties":{"title":{"type":"string"},"description":{"type":"string"},"examples":{"type":"array","items":{"$ref":"messageExampleObject.json"}},"deprecated":{"default":false,"type":"boolean"},"bindings":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageBindingsObject.json"}},"contentType":{"type":"string"},"correlationId":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"correlationId.json"}},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"headers":{"$ref":"anySchema.json"},"name":{"type":"string"},"summary":{"type":"string"},"tags":{"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema19.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema19.properties.title.type,parentSchema:schema19.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema19.properties.description.type,parentSchema:schema19.properties.description,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.examples !== undefined){
let data2 = data.examples;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data2[i0], {instancePath:instancePath+"/examples/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema19.properties.examples.type,parentSchema:schema19.properties.examples,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deprecated !== undefined){
let data4 = data.deprecated;
if(typeof data4 !== "boolean"){
const err4 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.deprecated.type,parentSchema:schema19.properties.deprecated,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bindings !== undefined){
let data5 = data.bindings;
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs15 = errors;
if(!(validate2(data5, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs16 = errors;
if(!(validate22(data5, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err7 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema19.properties.bindings.if,parentSchema:schema19.properties.bindings,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contentType !== undefined){
let data6 = data.contentType;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema19.properties.contentType.type,parentSchema:schema19.properties.contentType,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.correlationId !== undefined){
let data7 = data.correlationId;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.$ref === undefined) && (missing1 = "$ref")){
const err9 = {};
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
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs23 = errors;
if(!(validate2(data7, {instancePath:instancePath+"/correlationId",parentData:data,parentDataProperty:"correlationId",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs24 = errors;
if(!(validate37(data7, {instancePath:instancePath+"/correlationId",parentData:data,parentDataProperty:"correlationId",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath:instancePath+"/correlationId",schemaPath:"#/properties/correlationId/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema19.properties.correlationId.if,parentSchema:schema19.properties.correlationId,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.externalDocs !== undefined){
let data8 = data.externalDocs;
const _errs26 = errors;
let valid5 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.$ref === undefined) && (missing2 = "$ref")){
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
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const _errs29 = errors;
if(!(validate2(data8, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs30 = errors;
if(!(validate13(data8, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err14 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema19.properties.externalDocs.if,parentSchema:schema19.properties.externalDocs,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.headers !== undefined){
if(!(validate42(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data10 = data.name;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.summary !== undefined){
let data11 = data.summary;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema19.properties.summary.type,parentSchema:schema19.properties.summary,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tags !== undefined){
let data12 = data.tags;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs39 = errors;
let valid8 = true;
const _errs40 = errors;
if(errors === _errs40){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if((data13.$ref === undefined) && (missing3 = "$ref")){
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
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs42 = errors;
if(!(validate2(data13, {instancePath:instancePath+"/tags/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid3 = _errs42 === errors;
valid8 = _valid3;
ifClause3 = "then";
}
else {
const _errs43 = errors;
if(!(validate46(data13, {instancePath:instancePath+"/tags/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid3 = _errs43 === errors;
valid8 = _valid3;
ifClause3 = "else";
}
if(!valid8){
const err19 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema19.properties.tags.items.if,parentSchema:schema19.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i2 = data12.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func4(data12[i2], data12[j0])){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema19.properties.tags,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema19.properties.tags.type,parentSchema:schema19.properties.tags,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema9.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema9.properties.title.type,parentSchema:schema9.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema9.properties.description.type,parentSchema:schema9.properties.description,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.examples !== undefined){
let data2 = data.examples;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data2[i0], {instancePath:instancePath+"/examples/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema9.properties.examples.type,parentSchema:schema9.properties.examples,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deprecated !== undefined){
let data4 = data.deprecated;
if(typeof data4 !== "boolean"){
const err4 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "boolean"},schema:schema9.properties.deprecated.type,parentSchema:schema9.properties.deprecated,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bindings !== undefined){
let data5 = data.bindings;
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs15 = errors;
if(!(validate2(data5, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs16 = errors;
if(!(validate22(data5, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err7 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema9.properties.bindings.if,parentSchema:schema9.properties.bindings,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contentType !== undefined){
let data6 = data.contentType;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema9.properties.contentType.type,parentSchema:schema9.properties.contentType,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.correlationId !== undefined){
let data7 = data.correlationId;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.$ref === undefined) && (missing1 = "$ref")){
const err9 = {};
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
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs23 = errors;
if(!(validate2(data7, {instancePath:instancePath+"/correlationId",parentData:data,parentDataProperty:"correlationId",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs24 = errors;
if(!(validate37(data7, {instancePath:instancePath+"/correlationId",parentData:data,parentDataProperty:"correlationId",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath:instancePath+"/correlationId",schemaPath:"#/properties/correlationId/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema9.properties.correlationId.if,parentSchema:schema9.properties.correlationId,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.externalDocs !== undefined){
let data8 = data.externalDocs;
const _errs26 = errors;
let valid5 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.$ref === undefined) && (missing2 = "$ref")){
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
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const _errs29 = errors;
if(!(validate2(data8, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs30 = errors;
if(!(validate13(data8, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err14 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema9.properties.externalDocs.if,parentSchema:schema9.properties.externalDocs,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.headers !== undefined){
if(!(validate42(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data10 = data.name;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema9.properties.name.type,parentSchema:schema9.properties.name,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.payload !== undefined){
if(!(validate42(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data12 = data.summary;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema9.properties.summary.type,parentSchema:schema9.properties.summary,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tags !== undefined){
let data13 = data.tags;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs40 = errors;
let valid8 = true;
const _errs41 = errors;
if(errors === _errs41){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if((data14.$ref === undefined) && (missing3 = "$ref")){
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
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs43 = errors;
if(!(validate2(data14, {instancePath:instancePath+"/tags/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid3 = _errs43 === errors;
valid8 = _valid3;
ifClause3 = "then";
}
else {
const _errs44 = errors;
if(!(validate46(data14, {instancePath:instancePath+"/tags/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid3 = _errs44 === errors;
valid8 = _valid3;
ifClause3 = "else";
}
if(!valid8){
const err19 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema9.properties.tags.items.if,parentSchema:schema9.properties.tags.items,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i2 = data13.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func4(data13[i2], data13[j0])){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema9.properties.tags,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema9.properties.tags.type,parentSchema:schema9.properties.tags,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.traits !== undefined){
let data15 = data.traits;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
const _errs48 = errors;
let valid12 = true;
const _errs49 = errors;
if(errors === _errs49){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if((data16.$ref === undefined) && (missing4 = "$ref")){
const err22 = {};
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
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs51 = errors;
if(!(validate2(data16, {instancePath:instancePath+"/traits/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid4 = _errs51 === errors;
valid12 = _valid4;
ifClause4 = "then";
}
else {
const _errs52 = errors;
const _errs53 = errors;
let valid13 = true;
const _errs54 = errors;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs56 = errors;
if(!(validate52(data16, {instancePath:instancePath+"/traits/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid5 = _errs56 === errors;
valid13 = _valid5;
ifClause5 = "then";
}
else {
const _errs57 = errors;
if(Array.isArray(data16)){
const len3 = data16.length;
if(len3 > 0){
let data17 = data16[0];
const _errs60 = errors;
let valid15 = true;
const _errs61 = errors;
if(errors === _errs61){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing5;
if((data17.$ref === undefined) && (missing5 = "$ref")){
const err25 = {};
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
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid6 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs63 = errors;
if(!(validate2(data17, {instancePath:instancePath+"/traits/" + i3+"/0",parentData:data16,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid6 = _errs63 === errors;
valid15 = _valid6;
ifClause6 = "then";
}
else {
const _errs64 = errors;
if(!(validate52(data17, {instancePath:instancePath+"/traits/" + i3+"/0",parentData:data16,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid6 = _errs64 === errors;
valid15 = _valid6;
ifClause6 = "else";
}
if(!valid15){
const err27 = {instancePath:instancePath+"/traits/" + i3+"/0",schemaPath:"#/properties/traits/items/else/else/items/0/if",keyword:"if",params:{failingKeyword: ifClause6},schema:schema9.properties.traits.items.else.else.items[0].if,parentSchema:schema9.properties.traits.items.else.else.items[0],data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(len3 > 1){
let data18 = data16[1];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err28 = {instancePath:instancePath+"/traits/" + i3+"/1",schemaPath:"#/properties/traits/items/else/else/items/1/type",keyword:"type",params:{type: "object"},schema:schema9.properties.traits.items.else.else.items[1].type,parentSchema:schema9.properties.traits.items.else.else.items[1],data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/traits/" + i3,schemaPath:"#/properties/traits/items/else/else/type",keyword:"type",params:{type: "array"},schema:schema9.properties.traits.items.else.else.type,parentSchema:schema9.properties.traits.items.else.else,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid13 = _valid5;
ifClause5 = "else";
}
if(!valid13){
const err30 = {instancePath:instancePath+"/traits/" + i3,schemaPath:"#/properties/traits/items/else/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema9.properties.traits.items.else.if,parentSchema:schema9.properties.traits.items.else,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid12 = _valid4;
ifClause4 = "else";
}
if(!valid12){
const err31 = {instancePath:instancePath+"/traits/" + i3,schemaPath:"#/properties/traits/items/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema9.properties.traits.items.if,parentSchema:schema9.properties.traits.items,data:data16};
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
const err32 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type: "array"},schema:schema9.properties.traits.type,parentSchema:schema9.properties.traits,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate18(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema8.additionalProperties.if,parentSchema:schema8.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"parameters.json","type":"object","additionalProperties":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"parameter.json"}}};
const schema21 = {"$id":"parameter.json","properties":{"description":{"type":"string"},"examples":{"type":"array","items":{"type":"string"}},"default":{"type":"string"},"enum":{"type":"array","items":{"type":"string"}},"location":{"type":"string","pattern":"^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "examples")) || (key0 === "default")) || (key0 === "enum")) || (key0 === "location")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema21.properties.description.type,parentSchema:schema21.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.examples !== undefined){
let data1 = data.examples;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"},schema:schema21.properties.examples.items.type,parentSchema:schema21.properties.examples.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema21.properties.examples.type,parentSchema:schema21.properties.examples,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "string"},schema:schema21.properties.default.type,parentSchema:schema21.properties.default,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enum !== undefined){
let data4 = data.enum;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"},schema:schema21.properties.enum.items.type,parentSchema:schema21.properties.enum.items,data:data5};
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
const err6 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema21.properties.enum.type,parentSchema:schema21.properties.enum,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.location !== undefined){
let data6 = data.location;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err7 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*"},schema:"^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*",parentSchema:schema21.properties.location,data:data6};
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
const err8 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema21.properties.location.type,parentSchema:schema21.properties.location,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate72(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema20.additionalProperties.if,parentSchema:schema20.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema4.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema4.properties.title.type,parentSchema:schema4.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema4.properties.description.type,parentSchema:schema4.properties.description,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema4.properties.address.type},schema:schema4.properties.address.type,parentSchema:schema4.properties.address,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bindings !== undefined){
let data3 = data.bindings;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.$ref === undefined) && (missing0 = "$ref")){
const err4 = {};
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
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!(validate8(data3, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema4.properties.bindings.if,parentSchema:schema4.properties.bindings,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.externalDocs !== undefined){
let data4 = data.externalDocs;
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if(errors === _errs16){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.$ref === undefined) && (missing1 = "$ref")){
const err7 = {};
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
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs18 = errors;
if(!(validate2(data4, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs19 = errors;
if(!(validate13(data4, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err9 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema4.properties.externalDocs.if,parentSchema:schema4.properties.externalDocs,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.messages !== undefined){
if(!(validate16(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate70(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
let data7 = data.servers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data7[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func4(data7[i1], data7[j0])){
const err10 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema4.properties.servers,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema4.properties.servers.type,parentSchema:schema4.properties.servers,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.summary !== undefined){
let data9 = data.summary;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema4.properties.summary.type,parentSchema:schema4.properties.summary,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
const _errs30 = errors;
let valid8 = true;
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((data11.$ref === undefined) && (missing2 = "$ref")){
const err13 = {};
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
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs33 = errors;
if(!(validate2(data11, {instancePath:instancePath+"/tags/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
valid8 = _valid2;
ifClause2 = "then";
}
else {
const _errs34 = errors;
if(!(validate46(data11, {instancePath:instancePath+"/tags/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid2 = _errs34 === errors;
valid8 = _valid2;
ifClause2 = "else";
}
if(!valid8){
const err15 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema4.properties.tags.items.if,parentSchema:schema4.properties.tags.items,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func4(data10[i3], data10[j1])){
const err16 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema4.properties.tags,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema4.properties.tags.type,parentSchema:schema4.properties.tags,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate6(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema1.additionalProperties.if,parentSchema:schema1.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"components.json","type":"object","properties":{"channelBindings":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"channelBindingsObject.json"}}}},"channels":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"channel.json"}}}},"correlationIds":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"correlationId.json"}}}},"externalDocs":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}}}},"messageBindings":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageBindingsObject.json"}}}},"messageTraits":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageTrait.json"}}}},"messages":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"messageObject.json"}}}},"operationBindings":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationBindingsObject.json"}}}},"operationTraits":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationTrait.json"}}}},"operations":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operation.json"}}}},"parameters":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"parameter.json"}}}},"replies":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationReply.json"}}}},"replyAddresses":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationReplyAddress.json"}}}},"schemas":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"$ref":"anySchema.json"}}},"securitySchemes":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"SecurityScheme.json"}}}},"serverBindings":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"serverBindingsObject.json"}}}},"serverVariables":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"serverVariable.json"}}}},"servers":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"server.json"}}}},"tags":{"type":"object","patternProperties":{"^[\\w\\d\\.\\-_]+$":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const pattern26 = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
const schema23 = {"$id":"operationBindingsObject.json","type":"object","properties":{"amqp":{},"amqp1":{},"anypointmq":{},"googlepubsub":{},"http":{"allOf":[{"if":{"not":{"required":["bindingVersion"]}},"then":{"$ref":"http-0.3.0-operation.json"}},{"if":{"required":["bindingVersion"],"properties":{"bindingVersion":{"const":"0.2.0"}}},"then":{"$ref":"http-0.2.0-operation.json"}},{"if":{"required":["bindingVersion"],"properties":{"bindingVersion":{"const":"0.3.0"}}},"then":{"$ref":"http-0.3.0-operation.json"}}],"properties":{"bindingVersion":{"enum":["0.2.0","0.3.0"]}}},"ibmmq":{},"jms":{},"kafka":{},"mqtt":{},"nats":{},"redis":{},"ros2":{},"sns":{},"solace":{},"sqs":{},"stomp":{},"ws":{}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema24 = {"$id":"http-0.3.0-operation.json","type":"object","additionalProperties":false,"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"http://asyncapi.com/definitions/3.0.0/specificationExtension.json"}},"properties":{"method":{"type":"string","enum":["GET","PUT","POST","PATCH","DELETE","HEAD","OPTIONS","CONNECT","TRACE"]},"query":{"$ref":"http://asyncapi.com/definitions/3.0.0/schema.json"},"bindingVersion":{"type":"string","enum":["0.3.0"]}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "query")) || (key0 === "bindingVersion")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
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
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},schema:schema24.properties.method.type,parentSchema:schema24.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((data0 === "GET") || (data0 === "PUT")) || (data0 === "POST")) || (data0 === "PATCH")) || (data0 === "DELETE")) || (data0 === "HEAD")) || (data0 === "OPTIONS")) || (data0 === "CONNECT")) || (data0 === "TRACE"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema24.properties.method.enum},schema:schema24.properties.method.enum,parentSchema:schema24.properties.method,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.query !== undefined){
if(!(validate24(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.bindingVersion !== undefined){
let data2 = data.bindingVersion;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/type",keyword:"type",params:{type: "string"},schema:schema24.properties.bindingVersion.type,parentSchema:schema24.properties.bindingVersion,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data2 === "0.3.0")){
const err4 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/enum",keyword:"enum",params:{allowedValues: schema24.properties.bindingVersion.enum},schema:schema24.properties.bindingVersion.enum,parentSchema:schema24.properties.bindingVersion,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate26(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"http-0.2.0-operation.json","type":"object","additionalProperties":false,"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"http://asyncapi.com/definitions/3.0.0/specificationExtension.json"}},"properties":{"method":{"type":"string","enum":["GET","PUT","POST","PATCH","DELETE","HEAD","OPTIONS","CONNECT","TRACE"]},"query":{"$ref":"http://asyncapi.com/definitions/3.0.0/schema.json"},"bindingVersion":{"type":"string","enum":["0.2.0"]}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "query")) || (key0 === "bindingVersion")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
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
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},schema:schema25.properties.method.type,parentSchema:schema25.properties.method,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((data0 === "GET") || (data0 === "PUT")) || (data0 === "POST")) || (data0 === "PATCH")) || (data0 === "DELETE")) || (data0 === "HEAD")) || (data0 === "OPTIONS")) || (data0 === "CONNECT")) || (data0 === "TRACE"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema25.properties.method.enum},schema:schema25.properties.method.enum,parentSchema:schema25.properties.method,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.query !== undefined){
if(!(validate24(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.bindingVersion !== undefined){
let data2 = data.bindingVersion;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/type",keyword:"type",params:{type: "string"},schema:schema25.properties.bindingVersion.type,parentSchema:schema25.properties.bindingVersion,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data2 === "0.2.0")){
const err4 = {instancePath:instancePath+"/bindingVersion",schemaPath:"#/properties/bindingVersion/enum",keyword:"enum",params:{allowedValues: schema25.properties.bindingVersion.enum},schema:schema25.properties.bindingVersion.enum,parentSchema:schema25.properties.bindingVersion,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate26(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema23.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.http !== undefined){
let data0 = data.http;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.bindingVersion === undefined) && (missing0 = "bindingVersion")){
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
var valid3 = _errs7 === errors;
if(valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate99(data0, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema23.properties.http.allOf[0].if,parentSchema:schema23.properties.http.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.bindingVersion === undefined) && (missing1 = "bindingVersion")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data0.bindingVersion !== undefined){
if("0.2.0" !== data0.bindingVersion){
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
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate103(data0, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema23.properties.http.allOf[1].if,parentSchema:schema23.properties.http.allOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.bindingVersion === undefined) && (missing2 = "bindingVersion")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data0.bindingVersion !== undefined){
if("0.3.0" !== data0.bindingVersion){
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
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate99(data0, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid6 = _valid2;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema23.properties.http.allOf[2].if,parentSchema:schema23.properties.http.allOf[2],data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bindingVersion !== undefined){
let data3 = data0.bindingVersion;
if(!((data3 === "0.2.0") || (data3 === "0.3.0"))){
const err10 = {instancePath:instancePath+"/http/bindingVersion",schemaPath:"#/properties/http/properties/bindingVersion/enum",keyword:"enum",params:{allowedValues: schema23.properties.http.properties.bindingVersion.enum},schema:schema23.properties.http.properties.bindingVersion.enum,parentSchema:schema23.properties.http.properties.bindingVersion,data:data3};
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
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema26 = {"$id":"operationTrait.json","type":"object","properties":{"title":{"$ref":"operation.json#/properties/title"},"description":{"$ref":"operation.json#/properties/description"},"bindings":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationBindingsObject.json"}},"externalDocs":{"$ref":"operation.json#/properties/externalDocs"},"security":{"$ref":"operation.json#/properties/security"},"summary":{"$ref":"operation.json#/properties/summary"},"tags":{"$ref":"operation.json#/properties/tags"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema49 = {"type":"string"};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"string"};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema51 = {"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema51.if,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema30 = {"$id":"securityRequirements.json","type":"array","items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"SecurityScheme.json"}}};
const schema31 = {"$id":"SecurityScheme.json","oneOf":[{"$ref":"userPassword.json"},{"$ref":"apiKey.json"},{"$ref":"X509.json"},{"$ref":"symmetricEncryption.json"},{"$ref":"asymmetricEncryption.json"},{"$ref":"HTTPSecurityScheme.json"},{"$ref":"oauth2Flows.json"},{"$ref":"openIdConnect.json"},{"$ref":"SaslSecurityScheme.json"}]};
const schema32 = {"$id":"userPassword.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["userPassword"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema32.properties.type.type,parentSchema:schema32.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "userPassword")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},schema:schema32.properties.type.enum,parentSchema:schema32.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema33 = {"$id":"apiKey.json","type":"object","required":["type","in"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["apiKey"]},"in":{"type":"string","enum":["user","password"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.in === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "description") || (key0 === "type")) || (key0 === "in")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema33.properties.type.type,parentSchema:schema33.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "apiKey")){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},schema:schema33.properties.type.enum,parentSchema:schema33.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.in !== undefined){
let data2 = data.in;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"},schema:schema33.properties.in.type,parentSchema:schema33.properties.in,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "user") || (data2 === "password"))){
const err7 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues: schema33.properties.in.enum},schema:schema33.properties.in.enum,parentSchema:schema33.properties.in,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema34 = {"$id":"X509.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["X509"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema34.properties.type.type,parentSchema:schema34.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "X509")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},schema:schema34.properties.type.enum,parentSchema:schema34.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const schema35 = {"$id":"symmetricEncryption.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["symmetricEncryption"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema35.properties.type.type,parentSchema:schema35.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "symmetricEncryption")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},schema:schema35.properties.type.enum,parentSchema:schema35.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const schema36 = {"$id":"asymmetricEncryption.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["asymmetricEncryption"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema36.properties.type.type,parentSchema:schema36.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "asymmetricEncryption")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.type.enum},schema:schema36.properties.type.enum,parentSchema:schema36.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema37 = {"$id":"HTTPSecurityScheme.json","oneOf":[{"$ref":"NonBearerHTTPSecurityScheme.json"},{"$ref":"BearerHTTPSecurityScheme.json"},{"$ref":"APIKeyHTTPSecurityScheme.json"}]};
const schema38 = {"$id":"NonBearerHTTPSecurityScheme.json","type":"object","not":{"type":"object","properties":{"scheme":{"type":"string","enum":["bearer"]}}},"required":["scheme","type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["http"]},"scheme":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme !== undefined){
let data0 = data.scheme;
if(typeof data0 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "bearer")){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema38.not,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "description") || (key0 === "type")) || (key0 === "scheme")) || (pattern0.test(key0)))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema38.properties.description.type,parentSchema:schema38.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema38.properties.type.type,parentSchema:schema38.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data2 === "http")){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},schema:schema38.properties.type.enum,parentSchema:schema38.properties.type,data:data2};
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
let data3 = data.scheme;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema38.properties.scheme.type,parentSchema:schema38.properties.scheme,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const schema39 = {"$id":"BearerHTTPSecurityScheme.json","type":"object","required":["type","scheme"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["http"]},"bearerFormat":{"type":"string"},"scheme":{"type":"string","enum":["bearer"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheme === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "type")) || (key0 === "bearerFormat")) || (key0 === "scheme")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema39.properties.description.type,parentSchema:schema39.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema39.properties.type.type,parentSchema:schema39.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "http")){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema39.properties.type.enum},schema:schema39.properties.type.enum,parentSchema:schema39.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bearerFormat !== undefined){
let data2 = data.bearerFormat;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/bearerFormat",schemaPath:"#/properties/bearerFormat/type",keyword:"type",params:{type: "string"},schema:schema39.properties.bearerFormat.type,parentSchema:schema39.properties.bearerFormat,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema39.properties.scheme.type,parentSchema:schema39.properties.scheme,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data3 === "bearer")){
const err8 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema39.properties.scheme.enum},schema:schema39.properties.scheme.enum,parentSchema:schema39.properties.scheme,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

const schema40 = {"$id":"APIKeyHTTPSecurityScheme.json","type":"object","required":["type","name","in"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["httpApiKey"]},"in":{"type":"string","enum":["header","query","cookie"]},"name":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.in === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "type")) || (key0 === "in")) || (key0 === "name")) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema40.properties.description.type,parentSchema:schema40.properties.description,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data1 === "httpApiKey")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},schema:schema40.properties.type.enum,parentSchema:schema40.properties.type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.in !== undefined){
let data2 = data.in;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"},schema:schema40.properties.in.type,parentSchema:schema40.properties.in,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data2 === "header") || (data2 === "query")) || (data2 === "cookie"))){
const err8 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues: schema40.properties.in.enum},schema:schema40.properties.in.enum,parentSchema:schema40.properties.in,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema37.oneOf,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema41 = {"$id":"oauth2Flows.json","type":"object","required":["type","flows"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["oauth2"]},"flows":{"type":"object","properties":{"authorizationCode":{"allOf":[{"$ref":"oauth2Flow.json"},{"required":["authorizationUrl","tokenUrl","availableScopes"]}]},"clientCredentials":{"allOf":[{"$ref":"oauth2Flow.json"},{"required":["tokenUrl","availableScopes"]},{"not":{"required":["authorizationUrl"]}}]},"implicit":{"allOf":[{"$ref":"oauth2Flow.json"},{"required":["authorizationUrl","availableScopes"]},{"not":{"required":["tokenUrl"]}}]},"password":{"allOf":[{"$ref":"oauth2Flow.json"},{"required":["tokenUrl","availableScopes"]},{"not":{"required":["authorizationUrl"]}}]}},"additionalProperties":false},"scopes":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}}};
const schema42 = {"$id":"oauth2Flow.json","type":"object","properties":{"authorizationUrl":{"type":"string"},"availableScopes":{"$ref":"oauth2Scopes.json"},"refreshUrl":{"type":"string"},"tokenUrl":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema43 = {"$id":"oauth2Scopes.json","type":"object","additionalProperties":{"type":"string"}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema43.additionalProperties.type,parentSchema:schema43.additionalProperties,data:data0};
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
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "authorizationUrl") || (key0 === "availableScopes")) || (key0 === "refreshUrl")) || (key0 === "tokenUrl")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.authorizationUrl !== undefined){
let data0 = data.authorizationUrl;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{type: "string"},schema:schema42.properties.authorizationUrl.type,parentSchema:schema42.properties.authorizationUrl,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.availableScopes !== undefined){
if(!(validate160(data.availableScopes, {instancePath:instancePath+"/availableScopes",parentData:data,parentDataProperty:"availableScopes",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.refreshUrl !== undefined){
let data2 = data.refreshUrl;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type: "string"},schema:schema42.properties.refreshUrl.type,parentSchema:schema42.properties.refreshUrl,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tokenUrl !== undefined){
let data3 = data.tokenUrl;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type: "string"},schema:schema42.properties.tokenUrl.type,parentSchema:schema42.properties.tokenUrl,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.flows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flows"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema41.properties.description.type,parentSchema:schema41.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema41.properties.type.type,parentSchema:schema41.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "oauth2")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},schema:schema41.properties.type.enum,parentSchema:schema41.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.flows !== undefined){
let data2 = data.flows;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!((((key0 === "authorizationCode") || (key0 === "clientCredentials")) || (key0 === "implicit")) || (key0 === "password"))){
const err5 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41.properties.flows,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.authorizationCode !== undefined){
let data3 = data2.authorizationCode;
if(!(validate159(data3, {instancePath:instancePath+"/flows/authorizationCode",parentData:data2,parentDataProperty:"authorizationCode",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.authorizationUrl === undefined){
const err6 = {instancePath:instancePath+"/flows/authorizationCode",schemaPath:"#/properties/flows/properties/authorizationCode/allOf/1/required",keyword:"required",params:{missingProperty: "authorizationUrl"},schema:schema41.properties.flows.properties.authorizationCode.allOf[1].required,parentSchema:schema41.properties.flows.properties.authorizationCode.allOf[1],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.tokenUrl === undefined){
const err7 = {instancePath:instancePath+"/flows/authorizationCode",schemaPath:"#/properties/flows/properties/authorizationCode/allOf/1/required",keyword:"required",params:{missingProperty: "tokenUrl"},schema:schema41.properties.flows.properties.authorizationCode.allOf[1].required,parentSchema:schema41.properties.flows.properties.authorizationCode.allOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.availableScopes === undefined){
const err8 = {instancePath:instancePath+"/flows/authorizationCode",schemaPath:"#/properties/flows/properties/authorizationCode/allOf/1/required",keyword:"required",params:{missingProperty: "availableScopes"},schema:schema41.properties.flows.properties.authorizationCode.allOf[1].required,parentSchema:schema41.properties.flows.properties.authorizationCode.allOf[1],data:data3};
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
if(data2.clientCredentials !== undefined){
let data4 = data2.clientCredentials;
if(!(validate159(data4, {instancePath:instancePath+"/flows/clientCredentials",parentData:data2,parentDataProperty:"clientCredentials",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.tokenUrl === undefined){
const err9 = {instancePath:instancePath+"/flows/clientCredentials",schemaPath:"#/properties/flows/properties/clientCredentials/allOf/1/required",keyword:"required",params:{missingProperty: "tokenUrl"},schema:schema41.properties.flows.properties.clientCredentials.allOf[1].required,parentSchema:schema41.properties.flows.properties.clientCredentials.allOf[1],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.availableScopes === undefined){
const err10 = {instancePath:instancePath+"/flows/clientCredentials",schemaPath:"#/properties/flows/properties/clientCredentials/allOf/1/required",keyword:"required",params:{missingProperty: "availableScopes"},schema:schema41.properties.flows.properties.clientCredentials.allOf[1].required,parentSchema:schema41.properties.flows.properties.clientCredentials.allOf[1],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
const _errs15 = errors;
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.authorizationUrl === undefined) && (missing0 = "authorizationUrl")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs16 === errors;
if(valid4){
const err12 = {instancePath:instancePath+"/flows/clientCredentials",schemaPath:"#/properties/flows/properties/clientCredentials/allOf/2/not",keyword:"not",params:{},schema:schema41.properties.flows.properties.clientCredentials.allOf[2].not,parentSchema:schema41.properties.flows.properties.clientCredentials.allOf[2],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data2.implicit !== undefined){
let data5 = data2.implicit;
if(!(validate159(data5, {instancePath:instancePath+"/flows/implicit",parentData:data2,parentDataProperty:"implicit",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.authorizationUrl === undefined){
const err13 = {instancePath:instancePath+"/flows/implicit",schemaPath:"#/properties/flows/properties/implicit/allOf/1/required",keyword:"required",params:{missingProperty: "authorizationUrl"},schema:schema41.properties.flows.properties.implicit.allOf[1].required,parentSchema:schema41.properties.flows.properties.implicit.allOf[1],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.availableScopes === undefined){
const err14 = {instancePath:instancePath+"/flows/implicit",schemaPath:"#/properties/flows/properties/implicit/allOf/1/required",keyword:"required",params:{missingProperty: "availableScopes"},schema:schema41.properties.flows.properties.implicit.allOf[1].required,parentSchema:schema41.properties.flows.properties.implicit.allOf[1],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
const _errs21 = errors;
const _errs22 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.tokenUrl === undefined) && (missing1 = "tokenUrl")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid6 = _errs22 === errors;
if(valid6){
const err16 = {instancePath:instancePath+"/flows/implicit",schemaPath:"#/properties/flows/properties/implicit/allOf/2/not",keyword:"not",params:{},schema:schema41.properties.flows.properties.implicit.allOf[2].not,parentSchema:schema41.properties.flows.properties.implicit.allOf[2],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data2.password !== undefined){
let data6 = data2.password;
if(!(validate159(data6, {instancePath:instancePath+"/flows/password",parentData:data2,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.tokenUrl === undefined){
const err17 = {instancePath:instancePath+"/flows/password",schemaPath:"#/properties/flows/properties/password/allOf/1/required",keyword:"required",params:{missingProperty: "tokenUrl"},schema:schema41.properties.flows.properties.password.allOf[1].required,parentSchema:schema41.properties.flows.properties.password.allOf[1],data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.availableScopes === undefined){
const err18 = {instancePath:instancePath+"/flows/password",schemaPath:"#/properties/flows/properties/password/allOf/1/required",keyword:"required",params:{missingProperty: "availableScopes"},schema:schema41.properties.flows.properties.password.allOf[1].required,parentSchema:schema41.properties.flows.properties.password.allOf[1],data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
const _errs27 = errors;
const _errs28 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.authorizationUrl === undefined) && (missing2 = "authorizationUrl")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid8 = _errs28 === errors;
if(valid8){
const err20 = {instancePath:instancePath+"/flows/password",schemaPath:"#/properties/flows/properties/password/allOf/2/not",keyword:"not",params:{},schema:schema41.properties.flows.properties.password.allOf[2].not,parentSchema:schema41.properties.flows.properties.password.allOf[2],data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "object"},schema:schema41.properties.flows.type,parentSchema:schema41.properties.flows,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.scopes !== undefined){
let data7 = data.scopes;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"},schema:schema41.properties.scopes.items.type,parentSchema:schema41.properties.scopes.items,data:data8};
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
const err23 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},schema:schema41.properties.scopes.type,parentSchema:schema41.properties.scopes,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema44 = {"$id":"openIdConnect.json","type":"object","required":["type","openIdConnectUrl"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["openIdConnect"]},"openIdConnectUrl":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.openIdConnectUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openIdConnectUrl"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "type")) || (key0 === "openIdConnectUrl")) || (key0 === "scopes")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema44.properties.description.type,parentSchema:schema44.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema44.properties.type.type,parentSchema:schema44.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "openIdConnect")){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.type.enum},schema:schema44.properties.type.enum,parentSchema:schema44.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.openIdConnectUrl !== undefined){
let data2 = data.openIdConnectUrl;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/openIdConnectUrl",schemaPath:"#/properties/openIdConnectUrl/type",keyword:"type",params:{type: "string"},schema:schema44.properties.openIdConnectUrl.type,parentSchema:schema44.properties.openIdConnectUrl,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "string"},schema:schema44.properties.scopes.items.type,parentSchema:schema44.properties.scopes.items,data:data4};
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
const err8 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},schema:schema44.properties.scopes.type,parentSchema:schema44.properties.scopes,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema45 = {"$id":"SaslSecurityScheme.json","oneOf":[{"$ref":"SaslPlainSecurityScheme.json"},{"$ref":"SaslScramSecurityScheme.json"},{"$ref":"SaslGssapiSecurityScheme.json"}]};
const schema46 = {"$id":"SaslPlainSecurityScheme.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["plain"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema46.properties.description.type,parentSchema:schema46.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema46.properties.type.type,parentSchema:schema46.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "plain")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},schema:schema46.properties.type.enum,parentSchema:schema46.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema47 = {"$id":"SaslScramSecurityScheme.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["scramSha256","scramSha512"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema47.properties.description.type,parentSchema:schema47.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema47.properties.type.type,parentSchema:schema47.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "scramSha256") || (data1 === "scramSha512"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.type.enum},schema:schema47.properties.type.enum,parentSchema:schema47.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema48 = {"$id":"SaslGssapiSecurityScheme.json","type":"object","required":["type"],"properties":{"description":{"type":"string"},"type":{"type":"string","enum":["gssapi"]}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "type")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema48.properties.description.type,parentSchema:schema48.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema48.properties.type.type,parentSchema:schema48.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "gssapi")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema48.properties.type.enum},schema:schema48.properties.type.enum,parentSchema:schema48.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema45.oneOf,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs5 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs6 = errors;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs7 = errors;
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs8 = errors;
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs9 = errors;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.oneOf,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate131.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate131(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema30.items.if,parentSchema:schema30.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"string"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate46(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema54.items.if,parentSchema:schema54.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func4(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "description")) || (key0 === "bindings")) || (key0 === "externalDocs")) || (key0 === "security")) || (key0 === "summary")) || (key0 === "tags")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate189(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate191(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.bindings !== undefined){
let data2 = data.bindings;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.$ref === undefined) && (missing0 = "$ref")){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(!(validate2(data2, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate98(data2, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema26.properties.bindings.if,parentSchema:schema26.properties.bindings,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.externalDocs !== undefined){
if(!(validate195(data.externalDocs, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate199(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate203(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate205(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema27 = {"$id":"operation.json","type":"object","required":["action","channel"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"action":{"type":"string","enum":["send","receive"]},"bindings":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationBindingsObject.json"}},"channel":{"$ref":"Reference.json"},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"messages":{"type":"array","items":{"$ref":"Reference.json"}},"reply":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationReply.json"}},"security":{"$ref":"securityRequirements.json"},"summary":{"type":"string"},"tags":{"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}},"traits":{"type":"array","items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationTrait.json"}}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema28 = {"$id":"operationReply.json","type":"object","properties":{"address":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operationReplyAddress.json"}},"channel":{"$ref":"Reference.json"},"messages":{"type":"array","items":{"$ref":"Reference.json"}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema29 = {"$id":"operationReplyAddress.json","type":"object","required":["location"],"properties":{"description":{"type":"string"},"location":{"type":"string","pattern":"^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "location")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema29.properties.description.type,parentSchema:schema29.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.location !== undefined){
let data1 = data.location;
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err3 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*"},schema:"^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*",parentSchema:schema29.properties.location,data:data1};
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
const err4 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema29.properties.location.type,parentSchema:schema29.properties.location,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "address") || (key0 === "channel")) || (key0 === "messages")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate122(data0, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema28.properties.address.if,parentSchema:schema28.properties.address,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate2(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data2[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},schema:schema28.properties.messages.type,parentSchema:schema28.properties.messages,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate131(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema30.items.if,parentSchema:schema30.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate111};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.channel === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func0.call(schema27.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
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
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema27.properties.title.type,parentSchema:schema27.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema27.properties.description.type,parentSchema:schema27.properties.description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},schema:schema27.properties.action.type,parentSchema:schema27.properties.action,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "send") || (data2 === "receive"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema27.properties.action.enum},schema:schema27.properties.action.enum,parentSchema:schema27.properties.action,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bindings !== undefined){
let data3 = data.bindings;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.$ref === undefined) && (missing0 = "$ref")){
const err7 = {};
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
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!(validate98(data3, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err9 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema27.properties.bindings.if,parentSchema:schema27.properties.bindings,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate2(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.externalDocs !== undefined){
let data5 = data.externalDocs;
const _errs16 = errors;
let valid2 = true;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.$ref === undefined) && (missing1 = "$ref")){
const err10 = {};
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
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs19 = errors;
if(!(validate2(data5, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs20 = errors;
if(!(validate13(data5, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err12 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema27.properties.externalDocs.if,parentSchema:schema27.properties.externalDocs,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.messages !== undefined){
let data6 = data.messages;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data6[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},schema:schema27.properties.messages.type,parentSchema:schema27.properties.messages,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reply !== undefined){
let data8 = data.reply;
const _errs25 = errors;
let valid5 = true;
const _errs26 = errors;
if(errors === _errs26){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.$ref === undefined) && (missing2 = "$ref")){
const err14 = {};
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
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs28 = errors;
if(!(validate2(data8, {instancePath:instancePath+"/reply",parentData:data,parentDataProperty:"reply",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid2 = _errs28 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs29 = errors;
if(!(validate120(data8, {instancePath:instancePath+"/reply",parentData:data,parentDataProperty:"reply",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err16 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema27.properties.reply.if,parentSchema:schema27.properties.reply,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.security !== undefined){
if(!(validate129(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data10 = data.summary;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema27.properties.summary.type,parentSchema:schema27.properties.summary,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tags !== undefined){
let data11 = data.tags;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs36 = errors;
let valid8 = true;
const _errs37 = errors;
if(errors === _errs37){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((data12.$ref === undefined) && (missing3 = "$ref")){
const err18 = {};
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
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs39 = errors;
if(!(validate2(data12, {instancePath:instancePath+"/tags/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid3 = _errs39 === errors;
valid8 = _valid3;
ifClause3 = "then";
}
else {
const _errs40 = errors;
if(!(validate46(data12, {instancePath:instancePath+"/tags/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid3 = _errs40 === errors;
valid8 = _valid3;
ifClause3 = "else";
}
if(!valid8){
const err20 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema27.properties.tags.items.if,parentSchema:schema27.properties.tags.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func4(data11[i2], data11[j0])){
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema27.properties.tags,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema27.properties.tags.type,parentSchema:schema27.properties.tags,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.traits !== undefined){
let data13 = data.traits;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
const _errs44 = errors;
let valid12 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if((data14.$ref === undefined) && (missing4 = "$ref")){
const err23 = {};
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
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid4 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs47 = errors;
if(!(validate2(data14, {instancePath:instancePath+"/traits/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid4 = _errs47 === errors;
valid12 = _valid4;
ifClause4 = "then";
}
else {
const _errs48 = errors;
if(!(wrapper0.validate(data14, {instancePath:instancePath+"/traits/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid4 = _errs48 === errors;
valid12 = _valid4;
ifClause4 = "else";
}
if(!valid12){
const err25 = {instancePath:instancePath+"/traits/" + i3,schemaPath:"#/properties/traits/items/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema27.properties.traits.items.if,parentSchema:schema27.properties.traits.items,data:data14};
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
const err26 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type: "array"},schema:schema27.properties.traits.type,parentSchema:schema27.properties.traits,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const schema55 = {"$id":"serverBindingsObject.json","type":"object","properties":{"amqp":{},"amqp1":{},"anypointmq":{},"googlepubsub":{},"http":{},"ibmmq":{},"jms":{},"kafka":{},"mqtt":{},"nats":{},"pulsar":{},"redis":{},"ros2":{},"sns":{},"solace":{},"sqs":{},"stomp":{},"ws":{}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema55.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema56 = {"$id":"serverVariable.json","type":"object","properties":{"description":{"type":"string"},"examples":{"type":"array","items":{"type":"string"}},"default":{"type":"string"},"enum":{"type":"array","uniqueItems":true,"items":{"type":"string"}}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "examples")) || (key0 === "default")) || (key0 === "enum")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema56.properties.description.type,parentSchema:schema56.properties.description,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.examples !== undefined){
let data1 = data.examples;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.examples.items.type,parentSchema:schema56.properties.examples.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema56.properties.examples.type,parentSchema:schema56.properties.examples,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "string"},schema:schema56.properties.default.type,parentSchema:schema56.properties.default,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enum !== undefined){
let data4 = data.enum;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.enum.items.type,parentSchema:schema56.properties.enum.items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i2 = data4.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data4[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema56.properties.enum,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err7 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema56.properties.enum.type,parentSchema:schema56.properties.enum,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

const schema57 = {"$id":"server.json","type":"object","required":["host","protocol"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"bindings":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"serverBindingsObject.json"}},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"host":{"type":"string"},"pathname":{"type":"string"},"protocol":{"type":"string"},"protocolVersion":{"type":"string"},"security":{"$ref":"securityRequirements.json"},"summary":{"type":"string"},"tags":{"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}},"variables":{"$ref":"serverVariables.json"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};
const schema58 = {"$id":"serverVariables.json","type":"object","additionalProperties":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"serverVariable.json"}}};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate227(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema58.additionalProperties.if,parentSchema:schema58.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.protocol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func0.call(schema57.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
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
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema57.properties.title.type,parentSchema:schema57.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema57.properties.description.type,parentSchema:schema57.properties.description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bindings !== undefined){
let data2 = data.bindings;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(!(validate2(data2, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate223(data2, {instancePath:instancePath+"/bindings",parentData:data,parentDataProperty:"bindings",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err7 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema57.properties.bindings.if,parentSchema:schema57.properties.bindings,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.externalDocs !== undefined){
let data3 = data.externalDocs;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.$ref === undefined) && (missing1 = "$ref")){
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
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
const _errs16 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(!(validate13(data3, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err10 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema57.properties.externalDocs.if,parentSchema:schema57.properties.externalDocs,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.host !== undefined){
let data4 = data.host;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},schema:schema57.properties.host.type,parentSchema:schema57.properties.host,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pathname !== undefined){
let data5 = data.pathname;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/pathname",schemaPath:"#/properties/pathname/type",keyword:"type",params:{type: "string"},schema:schema57.properties.pathname.type,parentSchema:schema57.properties.pathname,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.protocol !== undefined){
let data6 = data.protocol;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema57.properties.protocol.type,parentSchema:schema57.properties.protocol,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.protocolVersion !== undefined){
let data7 = data.protocolVersion;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/type",keyword:"type",params:{type: "string"},schema:schema57.properties.protocolVersion.type,parentSchema:schema57.properties.protocolVersion,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.security !== undefined){
if(!(validate129(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data9 = data.summary;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema57.properties.summary.type,parentSchema:schema57.properties.summary,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs32 = errors;
let valid5 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((data11.$ref === undefined) && (missing2 = "$ref")){
const err16 = {};
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
var _valid2 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs35 = errors;
if(!(validate2(data11, {instancePath:instancePath+"/tags/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid2 = _errs35 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs36 = errors;
if(!(validate46(data11, {instancePath:instancePath+"/tags/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err18 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema57.properties.tags.items.if,parentSchema:schema57.properties.tags.items,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func4(data10[i1], data10[j0])){
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema57.properties.tags,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema57.properties.tags.type,parentSchema:schema57.properties.tags,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.variables !== undefined){
if(!(validate239(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema22.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.channelBindings !== undefined){
let data0 = data.channelBindings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(pattern26.test(key1)){
let data1 = data0[key1];
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.$ref === undefined) && (missing0 = "$ref")){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(!(validate2(data1, {instancePath:instancePath+"/channelBindings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate8(data1, {instancePath:instancePath+"/channelBindings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err3 = {instancePath:instancePath+"/channelBindings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channelBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema22.properties.channelBindings.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.channelBindings.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data1};
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
}
else {
const err4 = {instancePath:instancePath+"/channelBindings",schemaPath:"#/properties/channelBindings/type",keyword:"type",params:{type: "object"},schema:schema22.properties.channelBindings.type,parentSchema:schema22.properties.channelBindings,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(pattern26.test(key2)){
let data3 = data2[key2];
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.$ref === undefined) && (missing1 = "$ref")){
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
else {
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
const _errs16 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(!(validate6(data3, {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err7 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema22.properties.channels.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.channels.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data3};
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
}
else {
const err8 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"},schema:schema22.properties.channels.type,parentSchema:schema22.properties.channels,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.correlationIds !== undefined){
let data4 = data.correlationIds;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(pattern26.test(key3)){
let data5 = data4[key3];
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(errors === _errs22){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.$ref === undefined) && (missing2 = "$ref")){
const err9 = {};
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
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs24 = errors;
if(!(validate2(data5, {instancePath:instancePath+"/correlationIds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid6 = _valid2;
ifClause2 = "then";
}
else {
const _errs25 = errors;
if(!(validate37(data5, {instancePath:instancePath+"/correlationIds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid6 = _valid2;
ifClause2 = "else";
}
if(!valid6){
const err11 = {instancePath:instancePath+"/correlationIds/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema22.properties.correlationIds.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.correlationIds.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data5};
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
}
else {
const err12 = {instancePath:instancePath+"/correlationIds",schemaPath:"#/properties/correlationIds/type",keyword:"type",params:{type: "object"},schema:schema22.properties.correlationIds.type,parentSchema:schema22.properties.correlationIds,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.externalDocs !== undefined){
let data6 = data.externalDocs;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(pattern26.test(key4)){
let data7 = data6[key4];
const _errs29 = errors;
let valid8 = true;
const _errs30 = errors;
if(errors === _errs30){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((data7.$ref === undefined) && (missing3 = "$ref")){
const err13 = {};
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
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs32 = errors;
if(!(validate2(data7, {instancePath:instancePath+"/externalDocs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
valid8 = _valid3;
ifClause3 = "then";
}
else {
const _errs33 = errors;
if(!(validate13(data7, {instancePath:instancePath+"/externalDocs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid3 = _errs33 === errors;
valid8 = _valid3;
ifClause3 = "else";
}
if(!valid8){
const err15 = {instancePath:instancePath+"/externalDocs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/externalDocs/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema22.properties.externalDocs.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.externalDocs.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data7};
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
}
else {
const err16 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/properties/externalDocs/type",keyword:"type",params:{type: "object"},schema:schema22.properties.externalDocs.type,parentSchema:schema22.properties.externalDocs,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.messageBindings !== undefined){
let data8 = data.messageBindings;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(pattern26.test(key5)){
let data9 = data8[key5];
const _errs37 = errors;
let valid10 = true;
const _errs38 = errors;
if(errors === _errs38){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if((data9.$ref === undefined) && (missing4 = "$ref")){
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
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs40 = errors;
if(!(validate2(data9, {instancePath:instancePath+"/messageBindings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid4 = _errs40 === errors;
valid10 = _valid4;
ifClause4 = "then";
}
else {
const _errs41 = errors;
if(!(validate22(data9, {instancePath:instancePath+"/messageBindings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid4 = _errs41 === errors;
valid10 = _valid4;
ifClause4 = "else";
}
if(!valid10){
const err19 = {instancePath:instancePath+"/messageBindings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messageBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema22.properties.messageBindings.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.messageBindings.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data9};
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
}
else {
const err20 = {instancePath:instancePath+"/messageBindings",schemaPath:"#/properties/messageBindings/type",keyword:"type",params:{type: "object"},schema:schema22.properties.messageBindings.type,parentSchema:schema22.properties.messageBindings,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.messageTraits !== undefined){
let data10 = data.messageTraits;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(pattern26.test(key6)){
let data11 = data10[key6];
const _errs45 = errors;
let valid12 = true;
const _errs46 = errors;
if(errors === _errs46){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing5;
if((data11.$ref === undefined) && (missing5 = "$ref")){
const err21 = {};
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
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid5 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs48 = errors;
if(!(validate2(data11, {instancePath:instancePath+"/messageTraits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid5 = _errs48 === errors;
valid12 = _valid5;
ifClause5 = "then";
}
else {
const _errs49 = errors;
if(!(validate52(data11, {instancePath:instancePath+"/messageTraits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid5 = _errs49 === errors;
valid12 = _valid5;
ifClause5 = "else";
}
if(!valid12){
const err23 = {instancePath:instancePath+"/messageTraits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messageTraits/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema22.properties.messageTraits.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.messageTraits.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data11};
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
}
else {
const err24 = {instancePath:instancePath+"/messageTraits",schemaPath:"#/properties/messageTraits/type",keyword:"type",params:{type: "object"},schema:schema22.properties.messageTraits.type,parentSchema:schema22.properties.messageTraits,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.messages !== undefined){
let data12 = data.messages;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(pattern26.test(key7)){
let data13 = data12[key7];
const _errs53 = errors;
let valid14 = true;
const _errs54 = errors;
if(errors === _errs54){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing6;
if((data13.$ref === undefined) && (missing6 = "$ref")){
const err25 = {};
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
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid6 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs56 = errors;
if(!(validate2(data13, {instancePath:instancePath+"/messages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid6 = _errs56 === errors;
valid14 = _valid6;
ifClause6 = "then";
}
else {
const _errs57 = errors;
if(!(validate18(data13, {instancePath:instancePath+"/messages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid6 = _errs57 === errors;
valid14 = _valid6;
ifClause6 = "else";
}
if(!valid14){
const err27 = {instancePath:instancePath+"/messages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messages/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause6},schema:schema22.properties.messages.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.messages.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data13};
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
}
else {
const err28 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "object"},schema:schema22.properties.messages.type,parentSchema:schema22.properties.messages,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.operationBindings !== undefined){
let data14 = data.operationBindings;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key8 in data14){
if(pattern26.test(key8)){
let data15 = data14[key8];
const _errs61 = errors;
let valid16 = true;
const _errs62 = errors;
if(errors === _errs62){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing7;
if((data15.$ref === undefined) && (missing7 = "$ref")){
const err29 = {};
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
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid7 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs64 = errors;
if(!(validate2(data15, {instancePath:instancePath+"/operationBindings/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid7 = _errs64 === errors;
valid16 = _valid7;
ifClause7 = "then";
}
else {
const _errs65 = errors;
if(!(validate98(data15, {instancePath:instancePath+"/operationBindings/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid7 = _errs65 === errors;
valid16 = _valid7;
ifClause7 = "else";
}
if(!valid16){
const err31 = {instancePath:instancePath+"/operationBindings/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/operationBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause7},schema:schema22.properties.operationBindings.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.operationBindings.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data15};
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
}
else {
const err32 = {instancePath:instancePath+"/operationBindings",schemaPath:"#/properties/operationBindings/type",keyword:"type",params:{type: "object"},schema:schema22.properties.operationBindings.type,parentSchema:schema22.properties.operationBindings,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.operationTraits !== undefined){
let data16 = data.operationTraits;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key9 in data16){
if(pattern26.test(key9)){
let data17 = data16[key9];
const _errs69 = errors;
let valid18 = true;
const _errs70 = errors;
if(errors === _errs70){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing8;
if((data17.$ref === undefined) && (missing8 = "$ref")){
const err33 = {};
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
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid8 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs72 = errors;
if(!(validate2(data17, {instancePath:instancePath+"/operationTraits/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid8 = _errs72 === errors;
valid18 = _valid8;
ifClause8 = "then";
}
else {
const _errs73 = errors;
if(!(validate111(data17, {instancePath:instancePath+"/operationTraits/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid8 = _errs73 === errors;
valid18 = _valid8;
ifClause8 = "else";
}
if(!valid18){
const err35 = {instancePath:instancePath+"/operationTraits/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/operationTraits/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause8},schema:schema22.properties.operationTraits.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.operationTraits.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data17};
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
}
else {
const err36 = {instancePath:instancePath+"/operationTraits",schemaPath:"#/properties/operationTraits/type",keyword:"type",params:{type: "object"},schema:schema22.properties.operationTraits.type,parentSchema:schema22.properties.operationTraits,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.operations !== undefined){
let data18 = data.operations;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key10 in data18){
if(pattern26.test(key10)){
let data19 = data18[key10];
const _errs77 = errors;
let valid20 = true;
const _errs78 = errors;
if(errors === _errs78){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing9;
if((data19.$ref === undefined) && (missing9 = "$ref")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid9 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs80 = errors;
if(!(validate2(data19, {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid9 = _errs80 === errors;
valid20 = _valid9;
ifClause9 = "then";
}
else {
const _errs81 = errors;
if(!(validate112(data19, {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid9 = _errs81 === errors;
valid20 = _valid9;
ifClause9 = "else";
}
if(!valid20){
const err39 = {instancePath:instancePath+"/operations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/operations/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause9},schema:schema22.properties.operations.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.operations.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data19};
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
}
else {
const err40 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},schema:schema22.properties.operations.type,parentSchema:schema22.properties.operations,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.parameters !== undefined){
let data20 = data.parameters;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key11 in data20){
if(pattern26.test(key11)){
let data21 = data20[key11];
const _errs85 = errors;
let valid22 = true;
const _errs86 = errors;
if(errors === _errs86){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing10;
if((data21.$ref === undefined) && (missing10 = "$ref")){
const err41 = {};
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
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid10 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs88 = errors;
if(!(validate2(data21, {instancePath:instancePath+"/parameters/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid10 = _errs88 === errors;
valid22 = _valid10;
ifClause10 = "then";
}
else {
const _errs89 = errors;
if(!(validate72(data21, {instancePath:instancePath+"/parameters/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid10 = _errs89 === errors;
valid22 = _valid10;
ifClause10 = "else";
}
if(!valid22){
const err43 = {instancePath:instancePath+"/parameters/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause10},schema:schema22.properties.parameters.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.parameters.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data21};
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
}
else {
const err44 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema22.properties.parameters.type,parentSchema:schema22.properties.parameters,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.replies !== undefined){
let data22 = data.replies;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key12 in data22){
if(pattern26.test(key12)){
let data23 = data22[key12];
const _errs93 = errors;
let valid24 = true;
const _errs94 = errors;
if(errors === _errs94){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing11;
if((data23.$ref === undefined) && (missing11 = "$ref")){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid11 = _errs94 === errors;
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs96 = errors;
if(!(validate2(data23, {instancePath:instancePath+"/replies/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid11 = _errs96 === errors;
valid24 = _valid11;
ifClause11 = "then";
}
else {
const _errs97 = errors;
if(!(validate120(data23, {instancePath:instancePath+"/replies/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid11 = _errs97 === errors;
valid24 = _valid11;
ifClause11 = "else";
}
if(!valid24){
const err47 = {instancePath:instancePath+"/replies/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/replies/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause11},schema:schema22.properties.replies.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.replies.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/replies",schemaPath:"#/properties/replies/type",keyword:"type",params:{type: "object"},schema:schema22.properties.replies.type,parentSchema:schema22.properties.replies,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.replyAddresses !== undefined){
let data24 = data.replyAddresses;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key13 in data24){
if(pattern26.test(key13)){
let data25 = data24[key13];
const _errs101 = errors;
let valid26 = true;
const _errs102 = errors;
if(errors === _errs102){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing12;
if((data25.$ref === undefined) && (missing12 = "$ref")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid12 = _errs102 === errors;
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs104 = errors;
if(!(validate2(data25, {instancePath:instancePath+"/replyAddresses/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid12 = _errs104 === errors;
valid26 = _valid12;
ifClause12 = "then";
}
else {
const _errs105 = errors;
if(!(validate122(data25, {instancePath:instancePath+"/replyAddresses/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid12 = _errs105 === errors;
valid26 = _valid12;
ifClause12 = "else";
}
if(!valid26){
const err51 = {instancePath:instancePath+"/replyAddresses/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/replyAddresses/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause12},schema:schema22.properties.replyAddresses.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.replyAddresses.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/replyAddresses",schemaPath:"#/properties/replyAddresses/type",keyword:"type",params:{type: "object"},schema:schema22.properties.replyAddresses.type,parentSchema:schema22.properties.replyAddresses,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.schemas !== undefined){
let data26 = data.schemas;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key14 in data26){
if(pattern26.test(key14)){
if(!(validate42(data26[key14], {instancePath:instancePath+"/schemas/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"},schema:schema22.properties.schemas.type,parentSchema:schema22.properties.schemas,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.securitySchemes !== undefined){
let data28 = data.securitySchemes;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key15 in data28){
if(pattern26.test(key15)){
let data29 = data28[key15];
const _errs112 = errors;
let valid29 = true;
const _errs113 = errors;
if(errors === _errs113){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing13;
if((data29.$ref === undefined) && (missing13 = "$ref")){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid13 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs115 = errors;
if(!(validate2(data29, {instancePath:instancePath+"/securitySchemes/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key15,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid13 = _errs115 === errors;
valid29 = _valid13;
ifClause13 = "then";
}
else {
const _errs116 = errors;
if(!(validate131(data29, {instancePath:instancePath+"/securitySchemes/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key15,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid13 = _errs116 === errors;
valid29 = _valid13;
ifClause13 = "else";
}
if(!valid29){
const err56 = {instancePath:instancePath+"/securitySchemes/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause13},schema:schema22.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/securitySchemes",schemaPath:"#/properties/securitySchemes/type",keyword:"type",params:{type: "object"},schema:schema22.properties.securitySchemes.type,parentSchema:schema22.properties.securitySchemes,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.serverBindings !== undefined){
let data30 = data.serverBindings;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key16 in data30){
if(pattern26.test(key16)){
let data31 = data30[key16];
const _errs120 = errors;
let valid31 = true;
const _errs121 = errors;
if(errors === _errs121){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing14;
if((data31.$ref === undefined) && (missing14 = "$ref")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid14 = _errs121 === errors;
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs123 = errors;
if(!(validate2(data31, {instancePath:instancePath+"/serverBindings/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key16,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid14 = _errs123 === errors;
valid31 = _valid14;
ifClause14 = "then";
}
else {
const _errs124 = errors;
if(!(validate223(data31, {instancePath:instancePath+"/serverBindings/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key16,rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid14 = _errs124 === errors;
valid31 = _valid14;
ifClause14 = "else";
}
if(!valid31){
const err60 = {instancePath:instancePath+"/serverBindings/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/serverBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause14},schema:schema22.properties.serverBindings.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.serverBindings.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/serverBindings",schemaPath:"#/properties/serverBindings/type",keyword:"type",params:{type: "object"},schema:schema22.properties.serverBindings.type,parentSchema:schema22.properties.serverBindings,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.serverVariables !== undefined){
let data32 = data.serverVariables;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key17 in data32){
if(pattern26.test(key17)){
let data33 = data32[key17];
const _errs128 = errors;
let valid33 = true;
const _errs129 = errors;
if(errors === _errs129){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing15;
if((data33.$ref === undefined) && (missing15 = "$ref")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid15 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs131 = errors;
if(!(validate2(data33, {instancePath:instancePath+"/serverVariables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key17,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid15 = _errs131 === errors;
valid33 = _valid15;
ifClause15 = "then";
}
else {
const _errs132 = errors;
if(!(validate227(data33, {instancePath:instancePath+"/serverVariables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key17,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var _valid15 = _errs132 === errors;
valid33 = _valid15;
ifClause15 = "else";
}
if(!valid33){
const err64 = {instancePath:instancePath+"/serverVariables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/serverVariables/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause15},schema:schema22.properties.serverVariables.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.serverVariables.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data33};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/serverVariables",schemaPath:"#/properties/serverVariables/type",keyword:"type",params:{type: "object"},schema:schema22.properties.serverVariables.type,parentSchema:schema22.properties.serverVariables,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.servers !== undefined){
let data34 = data.servers;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key18 in data34){
if(pattern26.test(key18)){
let data35 = data34[key18];
const _errs136 = errors;
let valid35 = true;
const _errs137 = errors;
if(errors === _errs137){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing16;
if((data35.$ref === undefined) && (missing16 = "$ref")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid16 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs139 = errors;
if(!(validate2(data35, {instancePath:instancePath+"/servers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key18,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid16 = _errs139 === errors;
valid35 = _valid16;
ifClause16 = "then";
}
else {
const _errs140 = errors;
if(!(validate231(data35, {instancePath:instancePath+"/servers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key18,rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid16 = _errs140 === errors;
valid35 = _valid16;
ifClause16 = "else";
}
if(!valid35){
const err68 = {instancePath:instancePath+"/servers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause16},schema:schema22.properties.servers.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.servers.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "object"},schema:schema22.properties.servers.type,parentSchema:schema22.properties.servers,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.tags !== undefined){
let data36 = data.tags;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key19 in data36){
if(pattern26.test(key19)){
let data37 = data36[key19];
const _errs144 = errors;
let valid37 = true;
const _errs145 = errors;
if(errors === _errs145){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing17;
if((data37.$ref === undefined) && (missing17 = "$ref")){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid17 = _errs145 === errors;
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs147 = errors;
if(!(validate2(data37, {instancePath:instancePath+"/tags/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key19,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid17 = _errs147 === errors;
valid37 = _valid17;
ifClause17 = "then";
}
else {
const _errs148 = errors;
if(!(validate46(data37, {instancePath:instancePath+"/tags/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data36,parentDataProperty:key19,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid17 = _errs148 === errors;
valid37 = _valid17;
ifClause17 = "else";
}
if(!valid37){
const err72 = {instancePath:instancePath+"/tags/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword: ifClause17},schema:schema22.properties.tags.patternProperties["^[\\w\\d\\.\\-_]+$"].if,parentSchema:schema22.properties.tags.patternProperties["^[\\w\\d\\.\\-_]+$"],data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},schema:schema22.properties.tags.type,parentSchema:schema22.properties.tags,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
for(const key20 in data){
if(pattern0.test(key20)){
if(!(validate9(data[key20], {instancePath:instancePath+"/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key20,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema59 = {"$id":"info.json","allOf":[{"type":"object","required":["version","title"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"contact":{"$ref":"contact.json"},"externalDocs":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"externalDocs.json"}},"license":{"$ref":"license.json"},"tags":{"type":"array","uniqueItems":true,"items":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"tag.json"}}},"termsOfService":{"type":"string"},"version":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false},{"$ref":"infoExtensions.json"}]};
const schema60 = {"$id":"contact.json","type":"object","properties":{"email":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "name")) || (key0 === "url")) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema60.properties.email.type,parentSchema:schema60.properties.email,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema60.properties.name.type,parentSchema:schema60.properties.name,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema60.properties.url.type,parentSchema:schema60.properties.url,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const schema61 = {"$id":"license.json","type":"object","required":["name"],"properties":{"name":{"type":"string"},"url":{"type":"string"}},"patternProperties":{"^x-[\\w\\d\\.\\x2d_]+$":{"$ref":"specificationExtension.json"}},"additionalProperties":false};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "url")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema61.properties.name.type,parentSchema:schema61.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema61.properties.url.type,parentSchema:schema61.properties.url,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema62 = {"$id":"infoExtensions.json","type":"object","properties":{"x-linkedin":{"$ref":"http://asyncapi.com/extensions/linkedin/0.1.0/schema.json"},"x-x":{"$ref":"http://asyncapi.com/extensions/x/0.1.0/schema.json"}}};
const schema63 = {"$id":"http://asyncapi.com/extensions/linkedin/0.1.0/schema.json"};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate262.errors = null;
return true;
}

const schema64 = {"$id":"http://asyncapi.com/extensions/x/0.1.0/schema.json"};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate264.errors = null;
return true;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-linkedin"] !== undefined){
if(!(validate262(data["x-linkedin"], {instancePath:instancePath+"/x-linkedin",parentData:data,parentDataProperty:"x-linkedin",rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data["x-x"] !== undefined){
if(!(validate264(data["x-x"], {instancePath:instancePath+"/x-x",parentData:data,parentDataProperty:"x-x",rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "version"},schema:schema59.allOf[0].required,parentSchema:schema59.allOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "title"},schema:schema59.allOf[0].required,parentSchema:schema59.allOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "title") || (key0 === "description")) || (key0 === "contact")) || (key0 === "externalDocs")) || (key0 === "license")) || (key0 === "tags")) || (key0 === "termsOfService")) || (key0 === "version")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/allOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59.allOf[0],data};
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
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/allOf/0/properties/title/type",keyword:"type",params:{type: "string"},schema:schema59.allOf[0].properties.title.type,parentSchema:schema59.allOf[0].properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/0/properties/description/type",keyword:"type",params:{type: "string"},schema:schema59.allOf[0].properties.description.type,parentSchema:schema59.allOf[0].properties.description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contact !== undefined){
if(!(validate250(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.externalDocs !== undefined){
let data3 = data.externalDocs;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!(validate13(data3, {instancePath:instancePath+"/externalDocs",parentData:data,parentDataProperty:"externalDocs",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err7 = {instancePath:instancePath+"/externalDocs",schemaPath:"#/allOf/0/properties/externalDocs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema59.allOf[0].properties.externalDocs.if,parentSchema:schema59.allOf[0].properties.externalDocs,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.license !== undefined){
if(!(validate255(data.license, {instancePath:instancePath+"/license",parentData:data,parentDataProperty:"license",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.$ref === undefined) && (missing1 = "$ref")){
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
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs21 = errors;
if(!(validate2(data6, {instancePath:instancePath+"/tags/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid5 = _valid1;
ifClause1 = "then";
}
else {
const _errs22 = errors;
if(!(validate46(data6, {instancePath:instancePath+"/tags/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
valid5 = _valid1;
ifClause1 = "else";
}
if(!valid5){
const err10 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/allOf/0/properties/tags/items/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema59.allOf[0].properties.tags.items.if,parentSchema:schema59.allOf[0].properties.tags.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func4(data5[i1], data5[j0])){
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/allOf/0/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema59.allOf[0].properties.tags,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/tags",schemaPath:"#/allOf/0/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema59.allOf[0].properties.tags.type,parentSchema:schema59.allOf[0].properties.tags,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.termsOfService !== undefined){
let data7 = data.termsOfService;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/termsOfService",schemaPath:"#/allOf/0/properties/termsOfService/type",keyword:"type",params:{type: "string"},schema:schema59.allOf[0].properties.termsOfService.type,parentSchema:schema59.allOf[0].properties.termsOfService,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined){
let data8 = data.version;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/allOf/0/properties/version/type",keyword:"type",params:{type: "string"},schema:schema59.allOf[0].properties.version.type,parentSchema:schema59.allOf[0].properties.version,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},schema:schema59.allOf[0].type,parentSchema:schema59.allOf[0],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
validate249.errors = vErrors;
return errors === 0;
}

const schema65 = {"$id":"operations.json","type":"object","additionalProperties":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"operation.json"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate112(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema65.additionalProperties.if,parentSchema:schema65.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema66 = {"$id":"servers.json","type":"object","additionalProperties":{"if":{"type":"object","required":["$ref"]},"then":{"$ref":"Reference.json"},"else":{"$ref":"server.json"}}};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.$ref === undefined) && (missing0 = "$ref")){
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
else {
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
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate2(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate231(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema66.additionalProperties.if,parentSchema:schema66.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asyncapi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asyncapi"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "info"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "asyncapi")) || (key0 === "channels")) || (key0 === "components")) || (key0 === "defaultContentType")) || (key0 === "info")) || (key0 === "operations")) || (key0 === "servers")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema0.properties.id.type,parentSchema:schema0.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.asyncapi !== undefined){
let data1 = data.asyncapi;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/asyncapi",schemaPath:"#/properties/asyncapi/type",keyword:"type",params:{type: "string"},schema:schema0.properties.asyncapi.type,parentSchema:schema0.properties.asyncapi,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channels !== undefined){
if(!(validate1(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.components !== undefined){
if(!(validate82(data.components, {instancePath:instancePath+"/components",parentData:data,parentDataProperty:"components",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.defaultContentType !== undefined){
let data4 = data.defaultContentType;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/defaultContentType",schemaPath:"#/properties/defaultContentType/type",keyword:"type",params:{type: "string"},schema:schema0.properties.defaultContentType.type,parentSchema:schema0.properties.defaultContentType,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.info !== undefined){
if(!(validate249(data.info, {instancePath:instancePath+"/info",parentData:data,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.operations !== undefined){
if(!(validate268(data.operations, {instancePath:instancePath+"/operations",parentData:data,parentDataProperty:"operations",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.servers !== undefined){
if(!(validate272(data.servers, {instancePath:instancePath+"/servers",parentData:data,parentDataProperty:"servers",rootData}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(!(validate9(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const message = validate18;

export const channel = validate6;

export const operation = validate112;
